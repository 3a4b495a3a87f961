import fc from "fast-check";
import { isOptional, type Column } from "../../src/tables/columns.ts";
import { csvNames, type Table } from "../../src/tables/table.ts";
import type { Cells } from "../../src/record/write-csv.ts";

/** Enough everyday Chinese that a file is certainly GB18030 whatever rare characters follow. */
const EVERYDAY =
  "政务云平台供全市各部门使用，市民通过一个号码查询，企业在园区办理，资料由中心统一保存并共享，运行由专人负责，进展来源未述，费用亦未述。";

/** Text as people write it: words of both languages, quotation marks, separators, line breaks, emoji, rare characters. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '""',
        ",",
        ";",
        "\t",
        "\n",
        "，",
        "“云”",
        "'",
        "=1+1",
        "-",
        "1,000",
        "２０１１",
        "é",
        "·",
        "の",
      ),
      fc.constantFrom("云计算", "政务", "平台", "🙂", "𠀀", "㐀", "word", "two words", "NULL", "0"),
      fc.string({ unit: fc.constantFrom(..."abc xyz,;\"'\n北京上海"), maxLength: 12 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => `${EVERYDAY}${parts.join("")}`.trim());

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const dates = fc.constantFrom("2011", "2011-07", "2011-07-18", "2011/2015", "2010~", "2011-10/2012-03");
const numbers = fc.constantFrom("0", "1", "39.9", "41", "1.5");

const filled = (column: Column): fc.Arbitrary<string> => {
  if (column.kind === "text") return words;
  if (column.kind === "number") return numbers.filter((value) => column.schema.safeParse(value).success);
  if (column.kind === "edtf") return dates;
  if (column.kind !== "plain") return slug;
  if (column.schema.safeParse("云").success) return words;
  return fc.constantFrom(column.example ?? "0".repeat(64));
};

const cellsFor = (name: string, column: Column): fc.Arbitrary<Cells> => {
  const names = csvNames(name, column);
  const all = fc.tuple(...names.map(() => filled(column)));
  const values = isOptional(column) ? fc.option(all) : all;
  return values.map((cells) => Object.fromEntries(names.map((n, i) => [n, cells?.[i] ?? null])));
};

/** Rows that a table's schema accepts, as cells; whether they fit the rest of a record is another matter. */
export const rowsOfTable = (table: Table): fc.Arbitrary<Cells[]> =>
  fc.array(
    fc
      .tuple(...Object.entries(table.columns).map(([name, column]) => cellsFor(name, column)))
      .map((parts) => Object.assign({}, ...parts) as Cells),
    { minLength: 1, maxLength: 8 },
  );
