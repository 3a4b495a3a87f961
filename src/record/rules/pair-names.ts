import { judgeRows, type Rule } from "../draft.ts";

/** The names that an id with hyphens can be cut into: `a-b-c` is `a` with `b-c`, or `a-b` with `c`. */
const cutsOf = (name: string): [string, string][] =>
  [...name].flatMap((char, i): [string, string][] => (char === "-" ? [[name.slice(0, i), name.slice(i + 1)]] : []));

export const pairNames: Rule = {
  name: "pair-names",
  description: "No two pairs of places share the address of their comparison, which is made of both ids.",
  check(draft) {
    const ids = new Set(draft.tables.places.map(({ id }) => id));
    return judgeRows(draft, "places", ({ id }) => {
      if (!id.includes("-")) return undefined;
      for (const [first, middle] of cutsOf(id)) {
        if (!ids.has(first)) continue;
        const rival = [...ids].find((last) => ids.has(`${middle}-${last}`) && last !== id);
        if (rival !== undefined)
          return [
            "id",
            `makes one address of two comparisons: "${first}-${middle}" with "${rival}", and "${first}" with "${middle}-${rival}". Choose an id without a hyphen.`,
          ];
      }
      return undefined;
    });
  },
};
