import { describe, expect, it } from "vitest";
import { budgets, typeOf, type Budget } from "../../src/render/weight/types.ts";
import { scales, type Weight } from "../../src/render/weight/weigh.ts";
import { builtEmbeds, builtPages, site } from "../support/site.ts";

const weigh = scales(site);
const kinds = ["html", "css", "js", "elements", "requests"] as const;

const weighed = (): Map<Budget, { address: string; weight: Weight }[]> =>
  Map.groupBy(
    [...builtPages(), ...builtEmbeds()].map(({ address, html }) => ({ address, weight: weigh(html) })),
    ({ address }) => typeOf(address),
  );

describe("the weight of pages", () => {
  const found = weighed();

  it.each(budgets.map((budget) => [budget.name, budget] as const))("%s keeps its budget", (_, budget) => {
    const pages = found.get(budget) ?? [];
    expect(pages.length, "a budget without a page").toBeGreaterThan(0);
    const over = pages.flatMap(({ address, weight }) =>
      kinds
        .filter((kind) => weight[kind] > budget[kind])
        .map((kind) => `${address}: ${kind} ${Math.round(weight[kind] * 10) / 10}, budget ${budget[kind]}`),
    );
    expect(over).toEqual([]);
  });

  it("uses more than half of each budget, so that a budget means something", () => {
    const loose = [...found].flatMap(([budget, pages]) =>
      (["html", "elements"] as const)
        .filter((kind) => Math.max(...pages.map(({ weight }) => weight[kind])) < budget[kind] / 2)
        .map(
          (kind) =>
            `${budget.name}: ${kind} ${Math.max(...pages.map(({ weight }) => weight[kind]))} of ${budget[kind]}`,
        ),
    );
    expect(loose).toEqual([]);
  });
});
