import { tableNames, tables } from "../../src/tables/index.ts";
import { csvNames } from "../../src/tables/table.ts";
import { join, type Atlas } from "../../src/record/atlas.ts";
import { normalize, type Files } from "../../src/record/normalize.ts";
import { caseFiles, inventedCase } from "./cases.ts";
import { fixtureFiles, rowsOf, withRows } from "./fixture.ts";

/** What every attack would set, if it ran. */
export const SIGN = "__pwned";
const RUN = `window.${SIGN}=true`;

/** Texts that end what they stand in (an element, an attribute, a comment, a script, XML's CDATA, a template) and then run. */
export const BREAKS = [
  `<script>${RUN}</script>`,
  `"><img src=x onerror=${RUN}>`,
  `' onmouseover='${RUN}`,
  `<svg/onload=${RUN}>`,
  `</script><script>${RUN}</script>`,
  `</style></title></textarea></svg><script>${RUN}</script>`,
  `]]><x/>`,
  `--><!--`,
  `&lt;script&gt;${RUN}&lt;/script&gt;&quot;&#39;&amp;`,
  `<a href="javascript:${RUN}">a</a>`,
  `[a](javascript:${RUN})`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  "${7*7}{{7*7}}`$&$'$`$1",
  "../../../etc/passwd ..\\..\\a C:\\a",
  "\\end{document}\\input{a}} }, title = {a",
  "__proto__ constructor toString",
  "line\nER  - \nTY  - JOUR\n\nnext",
  "_x003c_ %3Cscript%3E %00 \\u003cscript\\u003e",
];

/** How a spreadsheet's formula begins. */
export const FORMULAS = ["=cmd|' /C calc'!A0", "+1+1", "-1-1", "@SUM(A1)", "＝1+1", "'=1"];

/** Short enough for the name of something, which drawings and printed pages must have room for. */
const short = BREAKS.filter(({ length }) => length < 45);

/** Attacks as one text, a formula first; `n` tells texts apart. A few rows of a table bring them all. */
export const poison = (n: number, isName: boolean): string => {
  // Rows have as many texts as there are columns: counted on, a column gets them all.
  if (isName) return `${["=1+1", "@A1", "-1"][n % 3]!} ${n} ${short[(n + (n >> 3)) % short.length]!}`;
  const broken = [0, 5, 11].map((step) => BREAKS[(n + step) % BREAKS.length]!);
  return `${FORMULAS[n % FORMULAS.length]!} ${n} ${broken.join(" ")}`;
};

/** An address as far as one may be written in a source. */
const ADDRESS = `https://example.org/a?b=1&c=\`${RUN}\`#](javascript:${RUN})$&--\\`;

/** The invented record with attacks in every text that a person can write, and in its case. */
export const hostileFiles = (text = poison): Files => {
  let n = 0;
  return tableNames.reduce((files, name) => {
    const columns = Object.entries(tables[name].columns);
    const rows = rowsOf(files, name).map((row) => {
      const written = { ...row };
      for (const [column, about] of columns)
        if (about.kind === "text")
          for (const cell of csvNames(column, about)) written[cell] = text(n++, column === "name");
      if (name === "sources") written["url"] = ADDRESS;
      if (name === "evidence") Object.assign(written, { passage: text(n++, false), term: text(n++, false) });
      return written;
    });
    return withRows(files, name, rows);
  }, fixtureFiles());
};

/** As Markdown reads it back: every sign of it as itself. */
const inMarkdown = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll(/[!-/:-@[-`{-~]/g, "\\$&");

/** The attacks without digits: a case may state no number that its facts do not hold. */
const told = BREAKS.filter((text) => !/\d/.test(text)).join(" ");

/** The invented case with the attacks in every text that the rules leave free. */
export const hostileCase = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inventedCase()).map(([name, text]) => [
      name,
      text
        // The definition that holds this number is poisoned, too.
        .replace(/ sell over RMB 100 m| ?销售额超过1亿元/, "")
        .replace(/^title: .*$/m, (line) => `${line.replace(/"$/, "")} ${told.replaceAll(/\s+/g, " ")}"`)
        .replace(/^summary: .*$/m, (line) => `${line} ${told.replaceAll(/\s+/g, " ")}`)
        .replace(/^## (The harbour|港.*?) \{/m, (_, title: string) => `## ${title} ${inMarkdown(told)} {`)
        .replace(/^- To count\.|^- 计数。/m, (line) => `${line} ${inMarkdown(told)}`),
    ]),
  );

/** The hostile record and its case, checked. */
export const hostileRecord = () => normalize(hostileFiles(), "data", {}, caseFiles(hostileCase()));

/** The same record without attacks. */
export const harmlessAtlas = (): Atlas => {
  const { tables, cases } = normalize(fixtureFiles(), "data", {}, caseFiles(inventedCase()));
  return join(tables!, cases);
};
