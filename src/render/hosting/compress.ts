import { globSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXTS = "**/*.{html,css,js,json,jsonld,svg,csv,txt,xml,webmanifest}";

/** What fits into one packet anyway gains nothing. */
const LEAST = 1024;

// Of Brotli's qualities 6 was the best by far for its time on the built site: 7 to 9 were larger and slower, 11 took
// forty times as long for an eighth less. zlib runs in threads, so that several files are compressed at once.
const brotli = (bytes: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
const zip = (bytes: Buffer): Promise<Buffer> => promisify(gzip)(bytes, { level: 9 });

const forms = [
  { ending: ".br", compress: brotli },
  { ending: ".gz", compress: zip },
];

/** Endings of the files that stand compressed beside others. */
export const compressedEndings = forms.map(({ ending }) => ending);

/** How much was compressed, in bytes. */
export interface Compressed {
  files: number;
  before: number;
  after: Record<string, number>;
}

/** Writes every text file of a built site also as Brotli and gzip, beside it, for servers that send those as they are. */
export const compressSite = async (site: string): Promise<Compressed> => {
  const sum: Compressed = { files: 0, before: 0, after: Object.fromEntries(forms.map(({ ending }) => [ending, 0])) };
  const compressFile = async (file: string): Promise<void> => {
    const bytes = await readFile(file);
    if (bytes.length < LEAST) return;
    sum.files += 1;
    sum.before += bytes.length;
    for (const { ending, compress } of forms) {
      const smaller = await compress(bytes);
      await writeFile(`${file}${ending}.part`, smaller);
      await rename(`${file}${ending}.part`, `${file}${ending}`);
      sum.after[ending]! += smaller.length;
    }
  };
  const queue = globSync(TEXTS, { cwd: site }).values();
  const work = async (): Promise<void> => {
    for (const file of queue) await compressFile(join(site, file));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return sum;
};
