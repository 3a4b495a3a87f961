import * as Plot from "@observablehq/plot";
import type { Drawing } from "./drawing.ts";
import { headName, headTotal } from "./heads.ts";
import { keyLine } from "./key.ts";
import { SIZE, measuresOf, type Matrix, type Measures } from "./matrix.ts";
import { cellsOf, keyOf } from "./matrix-cells.ts";
import { glyphs, plot, type Spot } from "./plot.ts";
import { maker, type Make } from "./svg.ts";
import { textBlock, wrap } from "./text.ts";

type Field = Matrix["fields"][number];

/** A field's name at the left and its number of places at the right; the fields that most places share stand out. */
const fieldName = (h: Make, { fields }: Matrix, { theme, locale }: Drawing, m: Measures) => {
  const most = fields[0]?.places ?? 0;
  return ({ name, places }: Field, { y }: Spot): SVGElement[] => {
    const lines = wrap(name, m.label - 10, SIZE, locale);
    const weight = places === most && most > 1 ? 600 : null;
    return [
      textBlock(h, lines, { x: 0, y: y + 4.5 - (lines.length - 1) * 7, "font-size": SIZE, "text-anchor": "start" }, 14),
      h(
        "text",
        {
          x: m.edge,
          y: y + 4.5,
          "font-size": SIZE,
          "text-anchor": "end",
          "font-weight": weight,
          fill: theme.color(weight ? "azurite" : "muted"),
        },
        String(places),
      ),
    ];
  };
};

const range = (n: number): number[] => [...Array(n).keys()];

/** Gives every datum of the matrix its panel and column. */
const seated = ({ places, fields, meetings }: Matrix, { perPanel, panels }: Measures) => {
  const seats = places.map((place, i) => ({ ...place, panel: Math.floor(i / perPanel), column: i % perPanel }));
  const seat = new Map(seats.map(({ id, panel, column }) => [id, { panel, column }]));
  const all = range(panels).map((panel) => ({ panel }));
  return {
    seats,
    panels: all,
    fields: all.flatMap((panel) => fields.map((field) => ({ ...field, ...panel }))),
    meetings: meetings.map((meeting) => ({ ...meeting, ...seat.get(meeting.place)! })),
  };
};

type Seated = ReturnType<typeof seated>;

/** Hairlines between the rows, over the whole width, and between the columns. */
const rules = ({ seats, fields }: Seated, matrix: Matrix, { theme }: Drawing, m: Measures) => {
  const across = {
    stroke: theme.color("hairline"),
    y: "id",
    fy: "panel",
    insetLeft: -m.label,
    insetRight: m.right - m.edge,
  };
  const down = { stroke: theme.color("hairline"), x: "column", fy: "panel" };
  const last = matrix.fields.at(-1)?.id;
  return [
    Plot.ruleY(fields, { ...across, dy: -m.row / 2 }),
    Plot.ruleY(
      fields.filter((field) => field.id === last),
      { ...across, dy: m.row / 2 },
    ),
    Plot.ruleX(seats, { ...down, dx: -m.column / 2 }),
    Plot.ruleX(
      seats.filter((seat, i) => seats[i + 1]?.panel !== seat.panel),
      { ...down, dx: m.column / 2 },
    ),
  ];
};

/** Fields down the left, places across the top, in panels of as many places as the width can hold. */
export const drawMatrix = (matrix: Matrix, drawing: Drawing): SVGSVGElement => {
  const { document, width, theme, locale } = drawing;
  const [h, m] = [maker(document), measuresOf(matrix, drawing)];
  const key = keyLine(h, keyOf(h, matrix, drawing, m), { y: 10, width, theme, locale });
  const [marginTop, body, gap] = [key.bottom + 12 + m.heads.height, matrix.fields.length * m.row, m.heads.height + 16];
  const data = seated(matrix, m);
  const busy = new Set(matrix.meetings.map((meeting) => meeting.place));
  const band = { type: "band", padding: 0, round: false, axis: null } as const;
  const fy = "panel";
  const root = plot(
    {
      height: Math.ceil(marginTop + m.panels * body + (m.panels - 1) * gap + 2),
      ...{ marginTop, marginBottom: 2, marginLeft: m.label, marginRight: width - m.right },
      x: { ...band, domain: range(m.perPanel) },
      y: { ...band, domain: matrix.fields.map((field) => field.id) },
      fy: { ...band, domain: range(m.panels), paddingInner: m.panels > 1 ? gap / (body + gap) : 0 },
      marks: [
        rules(data, matrix, drawing, m),
        glyphs(data.seats, { x: "column", fy }, ({ id, name, column }, spot) =>
          headName(
            h,
            m.heads,
            name,
            { ...spot, i: column, fact: `places/${id}` },
            { theme, locale, faint: !busy.has(id) },
          ),
        ),
        glyphs(data.panels, { fy }, (_, { y }) => [
          headTotal(h, m.heads, matrix.totals, { i: m.perPanel, x: m.edge, y }, { theme, locale }),
        ]),
        glyphs(data.fields, { y: "id", fy }, fieldName(h, matrix, drawing, m)),
        glyphs(data.meetings, { x: "column", y: "field", fy }, cellsOf(h, matrix, drawing, m)),
      ],
    },
    drawing,
  );
  root.append(...key.nodes);
  return root;
};
