import svgpath from "svgpath";

/** What elements take from those around them, and what it is where none says. Weight and size of letters begin in the page. */
const INHERITED: Record<string, string | null> = {
  fill: null,
  "fill-opacity": "1",
  "font-size": null,
  "font-weight": null,
  stroke: "none",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "stroke-opacity": "1",
  "stroke-width": "1",
  "text-anchor": "start",
};

const GEOMETRY = new Set("x y x1 x2 y1 y2 cx cy r rx ry dx dy width height d points".split(" "));
/** Outlines of land: as steps they need fewer digits than as places. A mark's own path is found by where it begins. */
const LONG = 400;

const rounded = (value: string): string =>
  value.replaceAll(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100 || 0));

const outlines = new Map<string, string>();

const inSteps = (d: string): string => {
  const known = outlines.get(d);
  if (known !== undefined) return known;
  const steps = svgpath(d)
    .rel()
    .round(1)
    .toString()
    .replaceAll(/(?<!\d)0(?=\.\d)/g, "");
  outlines.set(d, steps);
  return steps;
};

/** What moves nothing. */
const STILL = /^(dx|dy)="0"$|^transform="translate\(0[ ,]0\)"$/;

const valueOf = (name: string, value: string): string => {
  if (name === "transform") return value.replaceAll(/translate\([^)]*\)/g, rounded);
  if (!GEOMETRY.has(name)) return value;
  return name === "d" && value.length > LONG ? inSteps(value) : rounded(value);
};

type Given = Record<string, string | null>;

/** The attributes of one tag that change anything, and what the elements in it take from it. */
const lighter = (attributes: string, above: Given): [string, Given] => {
  const own: Given = { ...above };
  let kept = "";
  for (const [, name, value] of attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g) as Iterable<[string, string, string]>) {
    if (name in INHERITED) {
      if (above[name] === value) continue;
      own[name] = value;
    }
    const said = `${name}="${valueOf(name, value)}"`;
    if (!STILL.test(said)) kept += ` ${said}`;
  }
  return [kept, own];
};

const withoutEmptyGroups = (svg: string): string => {
  const less = svg.replaceAll(/<g(?: [\w:-]+="[^"]*")*(?:><\/g>|\s*\/>)/g, "");
  return less === svg ? svg : withoutEmptyGroups(less);
};

/**
 * A drawing with the same looks in fewer bytes: numbers as exact as an eye can see, no attribute that says what holds
 * without it, no group of nothing. Takes markup as a DOM writes it, with every attribute in double quotes.
 */
export const lighten = (svg: string): string => {
  const given: Given[] = [INHERITED];
  return withoutEmptyGroups(svg).replaceAll(
    /<(\/?)([\w:-]+)((?: [\w:-]+="[^"]*")*)\s*(\/?)>/g,
    (_, closing: string, name: string, attributes: string, empty: string) => {
      if (closing !== "") {
        given.pop();
        return `</${name}>`;
      }
      const [kept, own] = lighter(attributes, given.at(-1)!);
      if (empty === "") given.push(own);
      return `<${name}${kept}${empty}>`;
    },
  );
};
