import { judgeRows, type Rule } from "../draft.ts";

/** The names that an id with hyphens can be cut into: `a-b-c` is `a` with `b-c`, or `a-b` with `c`. */
const cutsOf = (name: string): [string, string][] =>
  [...name].flatMap((char, i): [string, string][] => (char === "-" ? [[name.slice(0, i), name.slice(i + 1)]] : []));

/** What follows the first of two ids that would make, behind `first`, the same address as `id` with that second id. */
const rivalOf = (id: string, first: string, middle: string, ids: Set<string>): string | undefined =>
  [...ids].find((last) => {
    const other = `${middle}-${last}`;
    const isPair = last !== id && other !== first;
    const isSame = other === id && last === first;
    return isPair && !isSame && ids.has(other);
  });

export const pairNames: Rule = {
  name: "pair-names",
  description: "No two pairs of places share the address of their comparison, which is made of both ids.",
  check(draft) {
    const compared = draft.tables.places.filter(({ level, part_of }) => level !== "country" && part_of === null);
    const ids = new Set(compared.map(({ id }) => id));
    return judgeRows(draft, "places", ({ id }) => {
      if (!ids.has(id)) return undefined;
      for (const [first, middle] of cutsOf(id)) {
        const rival = ids.has(first) ? rivalOf(id, first, middle, ids) : undefined;
        if (rival !== undefined)
          return [
            "id",
            `makes one address of two comparisons: "${id}" with "${rival}", and "${first}" with "${middle}-${rival}". Choose an id without a hyphen.`,
          ];
      }
      return undefined;
    });
  },
};
