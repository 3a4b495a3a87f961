/** Node decodes GB18030 but does not encode it: the decoder, asked for every code, makes the table. */
const gbCodes = (): Map<string, number[]> => {
  const decoder = new TextDecoder("gb18030", { fatal: true });
  const codes = new Map<string, number[]>();
  const add = (bytes: number[]) => {
    try {
      const character = decoder.decode(new Uint8Array(bytes));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, bytes);
    } catch {
      // no character has this code
    }
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) add([lead, trail]);
  for (let n = 0; n < 39_420; n++) add(fourBytes(n));
  return codes;
};

const fourBytes = (n: number): number[] => [
  0x81 + Math.floor(n / 12_600),
  0x30 + (Math.floor(n / 1260) % 10),
  0x81 + (Math.floor(n / 10) % 126),
  0x30 + (n % 10),
];

let table: Map<string, number[]> | undefined;

const gb18030 = (text: string): Uint8Array => {
  table ??= gbCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (point < 0x80) bytes.push(point);
    else bytes.push(...(point > 0xffff ? fourBytes(point - 0x10000 + 189_000) : table.get(character)!));
  }
  return Uint8Array.from(bytes);
};

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

/** A text in each encoding that a spreadsheet may save it in. */
export const encoders: Record<string, (text: string) => Uint8Array> = {
  "UTF-8": (text) => new TextEncoder().encode(text),
  "UTF-8 with its mark": (text) => new TextEncoder().encode(`\uFEFF${text}`),
  "UTF-16 LE": (text) => utf16(text, true),
  "UTF-16 BE": (text) => utf16(text, false),
  GB18030: gb18030,
};
