import { readFileSync, readdirSync } from "node:fs";
import type { Locale } from "../../src/i18n/text.ts";
import { join, type Atlas } from "../../src/record/atlas.ts";
import type { CaseFiles } from "../../src/record/cases/read.ts";
import { normalize } from "../../src/record/normalize.ts";
import { formatProblem } from "../../src/record/problem.ts";
import { fixtureFiles, realFiles } from "./fixture.ts";

const chartIds = (): Set<string> =>
  new Set(
    readdirSync("src/charts")
      .filter((name) => name.endsWith(".ts") && !/^(define|index)\./.test(name))
      .map((name) => name.replace(/\.ts$/, "")),
  );

/** Case texts by file name, as the checks take them. */
export const caseFiles = (texts: Record<string, string>): CaseFiles => ({
  texts: new Map(Object.entries(texts).map(([name, text]) => [name, { text }])),
  charts: chartIds(),
});

/** The cases as they are edited now. */
export const realCaseTexts = (): Record<string, string> =>
  Object.fromEntries(readdirSync("data/cases").map((name) => [name, readFileSync(`data/cases/${name}`, "utf8")]));

/** The record and its cases as they are edited now; throws with every problem when there is one. */
export const realAtlas = (): Atlas => {
  const { tables, cases, problems } = normalize(realFiles(), "data", {}, caseFiles(realCaseTexts()));
  if (tables === undefined) throw new Error(problems.map(formatProblem).join("\n"));
  return join(tables, cases);
};

const ENGLISH = `---
title: "Northport: two lists"
summary: A harbour counts its firms. Good for teaching how to count.
places: northport
minutes: 30
---

## The harbour {#situation}

A programme was published in September 2010. [[events/northport-published, programs/northport-clouds]]

## What was decided {#decision}

More than 200 agencies are served, and ten firms sell over RMB 100 m. [[figures/highland-users, figures/northport-firms]]

## What was built {#building}

The platform runs. [[initiatives/northport-platform]]

![[blueprint northport]]

## How far it got {#reach}

New revenue is to reach RMB 100 bn. [[figures/northport-revenue]]

## What is not stated {#unknown}

Nobody says what it cost. [[initiatives/northport-platform]]

## What it teaches {#lesson}

- Count twice. [[statements/northport-goal]]
- Then *ask*.

## Objectives {#objectives}

- To count.
- To ask.
- To wait.

## Questions {#questions}

### Who counts?

The [harbour](/places/northport/). [[figures/northport-firms]]

### Who pays?

Nobody says.

### Who asks?

You do.

### Who answers?

Somebody.

### Who knows?

It is not stated.

## Exercise {#exercise}

Form four groups and write 150 words.

1. Count.
2. Compare.

## To hand in {#hand-in}

A page.

## To work with {#materials}

- [Northport](/places/northport/)

## Glossary {#glossary}

- [[stages/trial]]
- Harbour: a place for ships.

## Reading {#reading}

- gazette: what was printed.
`;

const CHINESE: [string, string][] = [
  ["Northport: two lists", "北港：两份清单"],
  ["A harbour counts its firms. Good for teaching how to count.", "港口数企业，适合练计数。"],
  ["A programme was published in September 2010. ", "2010年9月发布工程。"],
  [
    "More than 200 agencies are served, and ten firms sell over RMB 100 m. ",
    "服务200多个部门，另有十家企业销售额超过1亿元。",
  ],
  ["New revenue is to reach RMB 100 bn. ", "新增收入拟达1000亿元。"],
  ["Harbour: a place for ships.", "港口：停船的地方。"],
  ["gazette: what was printed.", "gazette：所刊内容。"],
  ["Form four groups and write 150 words.", "分四组，写150字。"],
];

/** A small invented case on the frozen record, in both languages, without any mistake. */
export const inventedCase = (): Record<string, string> => ({
  "northport.en.md": ENGLISH,
  "northport.zh.md": CHINESE.reduce((text, [from, to]) => text.replace(from, to), ENGLISH),
});

/** The lines that a person would read for these case texts beside the frozen record. */
export const caseComplaints = (texts: Record<string, string>): string[] =>
  normalize(fixtureFiles(), "data", {}, caseFiles(texts)).problems.map(formatProblem);

/** The invented case with one text replaced in a language (or in both); throws where the text does not stand. */
export const spoiltCase = (from: string, to: string, locales: Locale[] = ["en"]): Record<string, string> => {
  const texts = inventedCase();
  for (const locale of locales) {
    const name = `northport.${locale}.md`;
    if (!texts[name]!.includes(from)) throw new Error(`${name} has no "${from}"`);
    texts[name] = texts[name]!.replace(from, to);
  }
  return texts;
};

/** What is replaced by what, in which languages, and the lines that tell the mistake. */
export type Mistake = [from: string, to: string, locales: Locale[], told: string[]];

export const BOTH: Locale[] = ["en", "zh"];
export const EN = "data/cases/northport.en.md";
export const ZH = "data/cases/northport.zh.md";

/** The line of the invented case on which a text begins; the same in both languages. */
export const lineOf = (text: string): number => ENGLISH.slice(0, ENGLISH.indexOf(text)).split("\n").length;
