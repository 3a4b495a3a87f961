/** What orders systems: a whole number for each; `last` marks those that come last whichever way one sorts. */
export interface Keys {
  keys: Uint32Array;
  last: number;
}

/** Where each key stands among all keys that there are; keys are small numbers, so that a list of them is short. */
const ranksOf = ({ keys, last }: Keys, down: boolean): { ranks: Uint32Array; count: number } => {
  let highest = last;
  for (const key of keys) if (key > highest) highest = key;
  const ranks = new Uint32Array(highest + 1);
  for (let key = 0; key <= highest; key++) ranks[key] = down ? highest - key : key;
  ranks[last] = highest + 1;
  return { ranks, count: highest + 2 };
};

/**
 * The systems in the order of their keys, those with the same key in another order, else in that of the record. Counts instead
 * of comparing.
 */
export const orderBy = (of: Keys, down: boolean, within: Uint32Array | null = null): Uint32Array => {
  const { keys } = of;
  const { ranks, count } = ranksOf(of, down);
  const starts = new Uint32Array(count + 1);
  for (const key of keys) starts[ranks[key]! + 1]! += 1;
  for (let i = 1; i <= count; i++) starts[i]! += starts[i - 1]!;
  const order = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const row = within === null ? i : within[i]!;
    order[starts[ranks[keys[row]!]!]!++] = row;
  }
  return order;
};
