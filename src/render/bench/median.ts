/** The middle one of some numbers; of an even count the upper of the two in the middle. */
export const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
