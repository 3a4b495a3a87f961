import { describe, expect, it } from "vitest";
import { sectionIds } from "../../src/record/cases/case.ts";
import { normalize } from "../../src/record/normalize.ts";
import {
  BOTH,
  caseComplaints,
  caseFiles,
  EN,
  inventedCase,
  lineOf as line,
  spoiltCase,
  ZH,
  type Mistake,
} from "../support/cases.ts";
import { fixtureFiles } from "../support/fixture.ts";

/** Each mistake: what is replaced by what, in which languages, and the lines that tell it. */
const mistakes: Record<string, Mistake> = {
  "a fact that one language leaves out": [
    ", programs/northport-clouds",
    "",
    ["zh"],
    [
      `${ZH}:${line("## The harbour")}: does not cite "programs/northport-clouds", as ${EN}:${line("## The harbour")} does. Both languages cite the same facts in a section.`,
    ],
  ],
  "a chart that one language leaves out": [
    "![[blueprint northport]]",
    "",
    ["zh"],
    [
      `${ZH}:${line("## What was built")}: has other charts than ${EN}:${line("## What was built")}: none against blueprint northport. Make them the same.`,
    ],
  ],
  "an item that one language leaves out": [
    "- To wait.\n",
    "- To wait.\n- To see.\n",
    ["en"],
    [
      `${ZH}:${line("## Objectives")}: has other items than ${EN}:${line("## Objectives")}: 3 against 4. Make them the same.`,
    ],
  ],
  "another length of the exercise": [
    "minutes: 30",
    "minutes: 40",
    ["zh"],
    [`${ZH}:5: "40" differs from ${EN}:5, which has "30". Make them the same.`],
  ],
  HTML: [
    "Then *ask*.",
    "Then <b>ask</b>.",
    ["en"],
    [`${EN}:${line("- Then")}: HTML is not read. Write plain Markdown.`],
  ],
  "a picture": [
    "Then *ask*.",
    "Then ![ask](/icon.svg).",
    ["en"],
    [
      `${EN}:${line("- Then")}: image is not used in cases. Write plain text, *emphasis*, **strong** or [a link](/places/).`,
    ],
  ],
  "a missing section": [
    "## To hand in {#hand-in}\n\nA page.\n",
    "",
    BOTH,
    [EN, ZH].map((file) => `${file}:1: has no section {#hand-in}. Add it: ## Its title {#hand-in}.`),
  ],
  "a section out of order": [
    "## To hand in {#hand-in}\n\nA page.\n\n## To work with {#materials}\n\n- [Northport](/places/northport/)\n",
    "## To work with {#materials}\n\n- [Northport](/places/northport/)\n\n## To hand in {#hand-in}\n\nA page.\n",
    BOTH,
    [EN, ZH].map(
      (file) => `${file}:${line("## To hand in")}: "materials" is out of order. The order is ${sectionIds.join(", ")}.`,
    ),
  ],
  "an unknown section": [
    "{#reading}",
    "{#readings}",
    ["en"],
    [
      `${EN}:1: has no section {#reading}. Add it: ## Its title {#reading}.`,
      `${EN}:${line("## Reading")}: "readings" is no section. Did you mean "reading"? Use one of: ${sectionIds.join(", ")}.`,
    ],
  ],
  "too few questions": [
    "### Who knows?\n\nIt is not stated.\n",
    "",
    BOTH,
    [EN, ZH].map((file) => `${file}:${line("## Questions")}: has 4 questions. Write 5 to 8.`),
  ],
  "a question without notes": [
    "\nSomebody.\n",
    "",
    BOTH,
    [EN, ZH].map(
      (file) =>
        `${file}:${line("### Who answers")}: Write the question after ###, and the notes for the facilitator under it.`,
    ),
  ],
  "an exercise without steps": [
    "1. Count.\n2. Compare.\n",
    "",
    BOTH,
    [EN, ZH].map((file) => `${file}:${line("## Exercise")}: has 0 numbered lists. Write 1.`),
  ],
  "steps without numbers": [
    "1. Count.\n2. Compare.\n",
    "1. Count.\n2. Compare.\n\n- Rest.\n",
    BOTH,
    [EN, ZH].map((file) => `${file}:${line("2. Compare") + 2}: The steps are a numbered list: 1. 2. 3.`),
  ],
  "a time that is no number": [
    "minutes: 30",
    "minutes: half an hour",
    BOTH,
    [EN, ZH].map((file) => `${file}:5: "half an hour" is not a number of minutes. Write it in digits, e.g. 60.`),
  ],
  "a missing key": [
    "minutes: 30\n",
    "",
    BOTH,
    [EN, ZH].map(
      (file) =>
        `${file}:1: "minutes" is missing or empty. Begin the file with a line "---", then title, summary, places, minutes as "key: value", then "---".`,
    ),
  ],
};

describe("the rules about cases", () => {
  it("find nothing wrong with a case that keeps them", () => {
    expect(caseComplaints(inventedCase())).toEqual([]);
  });

  it.each(Object.entries(mistakes))("tell %s in one line with the remedy", (_, [from, to, locales, told]) => {
    expect(caseComplaints(spoiltCase(from, to, locales)).sort()).toEqual([...told].sort());
  });

  it("ask for the other language, and for the form of a file's name", () => {
    const { "northport.en.md": english } = inventedCase();
    expect(caseComplaints({ "northport.en.md": english! })).toEqual([`${ZH}: is missing. ${EN} needs it beside it.`]);
    expect(caseComplaints({ ...inventedCase(), "Notes.md": english! })).toEqual([
      "data/cases/Notes.md: is not named as a case. Name it <id>.en.md or <id>.zh.md, with the id in lower case.",
    ]);
  });

  it("keep the address of the page where decks are composed", () => {
    const { "northport.en.md": english } = inventedCase();
    expect(caseComplaints({ ...inventedCase(), "compose.en.md": english! })).toEqual([
      "data/cases/compose.en.md: would have the address of the page where decks are composed. Name it otherwise.",
    ]);
  });

  it("tell the mistakes of tables and of cases together, and judge no number by a row that is not sound", () => {
    const files = fixtureFiles();
    const spoilt = { ...files, figures: files.figures!.replace(",1000,exactly", ",about,exactly") };
    const { problems, cases } = normalize(spoilt, "data", {}, caseFiles(spoiltCase("ten firms", "twelve firms")));
    expect(cases).toBeUndefined();
    const told = problems.map(({ file }) => file);
    expect([...new Set(told)].sort()).toEqual(["data/cases/northport.en.md", "data/figures.csv"]);
    expect(told.filter((file) => file.endsWith(".md"))).toHaveLength(1);
  });
});
