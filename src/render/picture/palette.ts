/** A drawn picture: premultiplied RGBA, row after row. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** As many colours as a byte can number. */
const MOST = 256;

// So many more places than colours that nearly each colour is found at its own, and some are always free.
const BITS = 12;
const PLACES = 1 << BITS;

/** The picture's pixels as one number each. */
const wordsOf = (pixels: Uint8Array): Int32Array =>
  pixels.byteOffset % 4 === 0
    ? new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
    : new Int32Array(new Uint8Array(pixels).buffer);

/** Gives each colour the number of its turn, from 0; -1 where there are too many. */
const numbering = () => {
  const colours = new Int32Array(PLACES);
  const numbers = new Int16Array(PLACES).fill(-1);
  let count = 0;
  return (colour: number): number => {
    // Multiplied by the golden ratio, colours that differ little are spread over all places.
    let place = Math.imul(colour, 0x9e3779b1) >>> (32 - BITS);
    while (numbers[place] !== -1 && colours[place] !== colour) place = (place + 1) % PLACES;
    if (numbers[place] !== -1) return numbers[place]!;
    if (count === MOST) return -1;
    colours[place] = colour;
    return (numbers[place] = count++);
  };
};

/**
 * A picture by the numbers of its colours: rows of one byte a pixel, each behind the mark for "not filtered", and the colours
 * (red, green, blue) in the order in which they appear. Undefined where it has more than 256, or one that is not opaque.
 */
export const indexed = ({ width, height, pixels }: Pixels): { rows: Uint8Array; palette: Buffer } | undefined => {
  const words = wordsOf(pixels);
  const numberOf = numbering();
  const rows = new Uint8Array((width + 1) * height);
  const firsts: number[] = [];
  let last = ~words[0]!;
  let number = 0;
  for (let y = 0; y < height; y += 1) {
    for (let [from, to] = [y * width, y * (width + 1) + 1]; from < (y + 1) * width; from += 1) {
      const word = words[from]!;
      if (word !== last) {
        last = word;
        number = numberOf(word);
        if (number === -1) return undefined;
        if (number === firsts.length) firsts.push(from);
      }
      rows[to++] = number;
    }
  }
  if (firsts.some((at) => pixels[at * 4 + 3] !== 255)) return undefined;
  return { rows, palette: Buffer.from(firsts.flatMap((at) => [...pixels.subarray(at * 4, at * 4 + 3)])) };
};
