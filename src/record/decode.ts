/** The text of a file, or why it cannot be read: words that complete "data/places.csv: …". */
export type Decoded = { text: string } | { refusal: string };

const LARGEST = 200_000_000;
const REMEDY = 'Save it as "CSV UTF-8".';

const magic: { bytes: number[]; what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: "an Excel workbook (or another zip file)" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], what: "an old Excel workbook" },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "a PDF" },
];

const marks: { bytes: number[]; encoding: string; name: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8", name: "UTF-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le", name: "UTF-16" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be", name: "UTF-16" },
];

const beginsWith = (bytes: Uint8Array, start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);

const decodeAs = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * How the bytes would look as GB18030: its two-byte characters, those among them that are everyday ones (GB 2312
 * punctuation and its first level, 3,755 characters), and of these the ones from the second half of that level.
 */
const censusOf = (bytes: Uint8Array) => {
  const census = { characters: 0, everyday: 0, han: 0, late: 0 };
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    census.characters++;
    const trail = bytes[++i] ?? 0;
    if (trail < 0x40) i += 2;
    if (trail < 0xa1) continue;
    const han = lead >= 0xb0 && lead <= 0xd7;
    if (han || (lead >= 0xa1 && lead <= 0xa3)) census.everyday++;
    if (han) census.han++;
    if (han && lead >= 0xc9) census.late++;
  }
  return census;
};

/**
 * True for Chinese as people write it: 96 to 99 in 100 characters of this record are everyday ones. Other encodings
 * read as GB18030 give rare characters instead, or, like Korean, only the first half of the common ones.
 */
const looksChinese = (bytes: Uint8Array): boolean => {
  const { characters, everyday, han, late } = censusOf(bytes);
  return han > 0 && everyday >= 0.9 * characters && (han < 10 || late >= 0.1 * han);
};

const unmarked = (bytes: Uint8Array): Decoded => {
  const utf8 = decodeAs(bytes, "utf-8");
  const chinese = () => (looksChinese(bytes) ? decodeAs(bytes, "gb18030") : undefined);
  if (utf8 === undefined) {
    const text = chinese();
    return text === undefined ? { refusal: `is not UTF-8, nor certainly GB18030. ${REMEDY}` } : { text };
  }
  // A few Chinese characters in GB18030 can by chance be UTF-8 for Latin or Cyrillic letters; Han in UTF-8 cannot.
  const fewForeign = !/[\u0800-\uFFFF]/.test(utf8) && /[\u0080-\u07FF]/.test(utf8);
  return fewForeign && chinese() !== undefined
    ? { refusal: `could be UTF-8 or GB18030: its few characters beyond ASCII make sense in both. ${REMEDY}` }
    : { text: utf8 };
};

/**
 * Reads the bytes of a CSV file: UTF-8 and UTF-16 by their byte order mark, else UTF-8 where the bytes are valid, else
 * GB18030 where they then read as Chinese. Whatever is not certain is refused with the remedy. Never throws.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length > LARGEST) return { refusal: `is larger than ${LARGEST / 1e6} MB. Is it the right file?` };
  const other = magic.find((kind) => beginsWith(bytes, kind.bytes));
  if (other) return { refusal: `is ${other.what}, not CSV. ${REMEDY}` };
  const mark = marks.find((m) => beginsWith(bytes, m.bytes));
  const marked = mark && decodeAs(bytes, mark.encoding);
  if (mark && marked === undefined)
    return { refusal: `begins with the mark of ${mark.name} but is not ${mark.name} throughout. ${REMEDY}` };
  if (marked?.includes("\0") ?? bytes.includes(0))
    return { refusal: `contains NUL bytes, so it is not text, or is UTF-16 without its mark. ${REMEDY}` };
  return marked === undefined ? unmarked(bytes) : { text: marked };
};
