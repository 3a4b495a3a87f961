/** The tables of a TrueType font by tag, without their padding. */
export type FontTables = Map<string, Buffer>;

const HEADER = 12;
const ENTRY = 16;

/** Reads the table directory of a TrueType font; the tables are views of the given bytes. */
export const readFont = (bytes: Buffer): FontTables => {
  const tables: FontTables = new Map();
  for (let i = 0; i < bytes.readUInt16BE(4); i += 1) {
    const entry = HEADER + ENTRY * i;
    const offset = bytes.readUInt32BE(entry + 8);
    const tag = bytes.toString("latin1", entry, entry + 4);
    tables.set(tag, bytes.subarray(offset, offset + bytes.readUInt32BE(entry + 12)));
  }
  return tables;
};

/** The bytes filled up with zeros to a multiple of four, as the format wants every table and we want every glyph. */
export const padded = (bytes: Buffer): Buffer =>
  bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);

const checksum = (bytes: Buffer): number => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
};

const headerFor = (tables: number): Buffer => {
  const header = Buffer.alloc(HEADER + ENTRY * tables);
  const power = Math.floor(Math.log2(tables));
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tables, 4);
  header.writeUInt16BE(ENTRY * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(ENTRY * (tables - 2 ** power), 10);
  return header;
};

/** A TrueType font of these tables. */
export const writeFont = (tables: FontTables): Buffer => {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const header = headerFor(sorted.length);
  const bodies: Buffer[] = [];
  let offset = header.length;
  sorted.forEach(([tag, table], i) => {
    const body = padded(table);
    const entry = HEADER + ENTRY * i;
    header.write(tag, entry, "latin1");
    [checksum(body), offset, table.length].forEach((value, n) => header.writeUInt32BE(value, entry + 4 + 4 * n));
    bodies.push(body);
    offset += body.length;
  });
  return Buffer.concat([header, ...bodies]);
};
