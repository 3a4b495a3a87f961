import { describe, expect, it } from "vitest";
import { BOTH, caseComplaints, EN, lineOf as line, spoiltCase, ZH, type Mistake } from "../support/cases.ts";

/** Each mistake: what is replaced by what, in which languages, and the lines that tell it. */
const mistakes: Record<string, Mistake> = {
  "an unknown fact": [
    "[[statements/northport-goal]]",
    "[[statements/northport-gaol]]",
    BOTH,
    [EN, ZH].map(
      (file) =>
        `${file}:${line("- Count twice")}: "statements/northport-gaol" is no fact of the record. Did you mean "statements/northport-goal"? Cite a fact as [[table/id]], several as [[table/id, table/id]].`,
    ),
  ],
  "a section of the story without a note": [
    "Nobody says what it cost. [[initiatives/northport-platform]]",
    "Nobody says what it cost.",
    BOTH,
    [EN, ZH].map((file) => `${file}:${line("## What is not")}: cites no fact. Put [[table/id]] behind each claim.`),
  ],
  "a number that no cited fact holds": [
    "RMB 100 bn",
    "RMB 110 bn",
    ["en"],
    [
      `${EN}:${line("New revenue")}: "110 bn" is no number of a fact cited in this paragraph. Cite the fact that holds it, correct the number, or write without it.`,
    ],
  ],
  "a number that another paragraph's fact holds": [
    "The platform runs.",
    "The platform runs since 2010.",
    ["en"],
    [
      `${EN}:${line("The platform runs")}: "2010" is no number of a fact cited in this paragraph. Cite the fact that holds it, correct the number, or write without it.`,
    ],
  ],
  "a number in English words": [
    "ten firms",
    "twelve firms",
    ["en"],
    [
      `${EN}:${line("More than 200")}: "twelve" is no number of a fact cited in this paragraph. Cite the fact that holds it, correct the number, or write without it.`,
    ],
  ],
  "a number in Han numerals": [
    "十家企业",
    "十二家企业",
    ["zh"],
    [
      `${ZH}:${line("More than 200")}: "十二" is no number of a fact cited in this paragraph. Cite the fact that holds it, correct the number, or write without it.`,
    ],
  ],
  "money of another size": [
    "超过1亿元",
    "超过1万元",
    ["zh"],
    [
      `${ZH}:${line("More than 200")}: "1万" is no number of a fact cited in this paragraph. Cite the fact that holds it, correct the number, or write without it.`,
    ],
  ],
  "a number in the title": [
    "two lists",
    "seven lists",
    ["en"],
    [
      `${EN}:2: "seven" is no number of a fact cited in this case. Cite the fact that holds it, correct the number, or write without it.`,
    ],
  ],
  "digits in a question's notes": [
    "Nobody says.",
    "Nobody says 77.",
    ["en"],
    [
      `${EN}:${line("Nobody says.\n")}: "77" is no number of a fact cited in this case. Cite the fact that holds it, correct the number, or write without it.`,
    ],
  ],
  "an unknown chart": [
    "![[blueprint northport]]",
    "![[bluprint northport]]",
    BOTH,
    [EN, ZH].map((file) => `${file}:${line("![[")}: "bluprint" is no chart. Did you mean "blueprint"?`),
  ],
  "an unknown place": [
    "places: northport",
    "places: southport",
    BOTH,
    [EN, ZH].map((file) => `${file}:4: "southport" is no place. Did you mean "northport"?`),
  ],
  "a comma after the last place": [
    "places: northport",
    "places: northport,",
    BOTH,
    [EN, ZH].map((file) => `${file}:4: "places" has a comma with no place beside it. Take the comma out.`),
  ],
  "an unknown word": [
    "[[stages/trial]]",
    "[[stages/trail]]",
    BOTH,
    [EN, ZH].map(
      (file) =>
        `${file}:${line("- [[stages")}: "stages/trail" is no word of the vocabulary. Did you mean "stages/trial"?`,
    ),
  ],
  "an unknown source": [
    "- gazette",
    "- gazete",
    BOTH,
    [EN, ZH].map((file) => `${file}:${line("- gazette")}: "gazete" is no source. Did you mean "gazette"?`),
  ],
  "a link that leads nowhere": [
    "- [Northport](/places/northport/)",
    "- [Northport](/places/nortport/)",
    BOTH,
    [EN, ZH].map(
      (file) =>
        `${file}:${line("- [Northport]")}: "/places/nortport/" leads nowhere. Did you mean "/places/northport/"?`,
    ),
  ],
  "a link to elsewhere": [
    "[harbour](/places/northport/)",
    "[harbour](https://example.org/)",
    ["en"],
    [
      `${EN}:${line("The [harbour]")}: "https://example.org/" is no address of this site. Write it from the root, e.g. /places/nanjing/; name other documents by their source.`,
    ],
  ],
};

describe("what a case claims", () => {
  it.each(Object.entries(mistakes))("is checked: %s", (_, [from, to, locales, told]) => {
    expect(caseComplaints(spoiltCase(from, to, locales)).sort()).toEqual([...told].sort());
  });
});
