/** `1.10.0`: three whole numbers. */
export const isVersion = (text: unknown): text is string =>
  typeof text === "string" && /^\d{1,4}(\.\d{1,4}){2}$/.test(text);

/** Orders versions as numbers, 0.9.0 before 0.10.0: below, at or above zero as of `Array.sort`. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number)) as [number[], number[]];
  return left.map((part, i) => part - right[i]!).find((difference) => difference !== 0) ?? 0;
};
