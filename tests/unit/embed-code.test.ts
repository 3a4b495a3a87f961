import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { ampCode, drawingCode, frameCode, markdownCode, pictureCode, type Pasted } from "../../src/embeds/code.ts";
import { heightAt, heightCss, heightEverywhere, type Point } from "../../src/embeds/reserved.ts";

const reserved: Point[] = [
  [280, 900],
  [424, 1000],
  [739, 800],
  [740, 500],
  [984, 600],
];
const pasted = (said: string): Pasted => ({
  lang: "en",
  src: "https://example.org/embed/roles/",
  page: "https://example.org/charts/roles/",
  title: said,
  credit: said,
  picture: {
    src: "https://example.org/charts/roles.png",
    src2x: "https://example.org/charts/roles.2x.png",
    width: 808,
    height: 1016,
    alt: said,
  },
  reserved,
  script: "https://example.org/embed.js",
  open: said,
});
const html = {
  frame: frameCode,
  picture: pictureCode,
  amp: ampCode,
  drawing: (p: Pasted) => drawingCode(p, "<svg></svg>"),
};
const shapeOf = (code: string) => {
  const { document } = parseHTML(`<body>${code}</body>`);
  return [...document.querySelectorAll("body *")].map((element) => [
    element.localName,
    ...[...element.attributes].map(({ name }) => name).sort(),
  ]);
};

describe("the code to paste", () => {
  it("holds no markup and no attribute that comes from a name", () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        `"><script>alert(1)</script>`,
        `' onload='alert(1)`,
        `</iframe><img src=x onerror=alert(1)>`,
        `</textarea>--><!--`,
        `&quot;&#34;&lt;`,
        "](javascript:alert(1))",
      ),
    );
    fc.assert(
      fc.property(hostile, (said) => {
        for (const make of Object.values(html)) {
          expect(shapeOf(make(pasted(said)))).toEqual(shapeOf(make(pasted("A name"))));
          expect(make(pasted(said)).match(/<\/iframe|<script|<img/gi)).toEqual(
            make(pasted("A name")).match(/<\/iframe|<script|<img/gi),
          );
        }
      }),
    );
  });

  it("says beside the picture where it shows more than the frame", () => {
    const plain = pasted("A name");
    const noted: Pasted = { ...plain, picture: { ...plain.picture, note: "All <places> & more." } };
    const { document } = parseHTML(`<body>${pictureCode(noted)}</body>`);
    expect(document.querySelector("figcaption")!.textContent).toBe("All <places> & more. A name");
    expect(frameCode(noted)).toContain("</a>All &lt;places&gt; &amp; more.</iframe>");
    expect(markdownCode(noted)).toContain("All \\<places\\> \\& more. A name");
    for (const make of [pictureCode, frameCode, markdownCode]) expect(make(plain)).not.toContain("undefined");
  });

  it("says the same name in the attribute as was given", () => {
    const said = `Xi'an: "cloud" & <grid>`;
    const frame = parseHTML(`<body>${frameCode(pasted(said))}</body>`).document.querySelector("iframe")!;
    expect(frame.getAttribute("title")).toBe(said);
    expect(frame.getAttribute("sandbox")).toBe("allow-scripts allow-popups allow-popups-to-escape-sandbox");
    expect(frame.getAttribute("loading")).toBe("lazy");
    expect(frame.getAttribute("referrerpolicy")).toBe("strict-origin-when-cross-origin");
    expect(frame.getAttribute("height")).toBe("1000");
  });

  it("keeps Markdown one link around one picture, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."a[]()!<>`*_\\\n# ") }), (said) => {
        const [image, blank, credit] = markdownCode(pasted(said)).split("\n");
        const plain = (line: string) => line.replaceAll(/\\./g, "");
        expect([plain(image!).match(/[[\]]/g)?.length, blank, plain(credit!).match(/[[\]<>]/g)]).toEqual([
          4,
          "",
          ["<", ">"],
        ]);
        expect(plain(image!)).toMatch(/^\[!\[[^[\]()<>!]*\]\(<https:[^<>]*>\)\]\(<https:[^<>]*>\)$/);
      }),
    );
  });
});

/** What a browser makes of the length at a width. */
const evaluated = (css: string, width: number): number =>
  [...css.matchAll(/clamp\(0px,w - (\d+)px,(\d+)px\)\*(-?[\d.]+)/g)].reduce(
    (sum, [, from, most, slope]) => sum + Math.min(Math.max(0, width - Number(from)), Number(most)) * Number(slope),
    Number(/^calc\((\d+)px/.exec(css)![1]),
  );

describe("the height that is kept", () => {
  it("is the same in the style as in the list, at every width", () => {
    const css = heightCss(reserved, "w");
    for (let width = 200; width < 1300; width += 7)
      expect(Math.abs(evaluated(css, width) - heightAt(reserved, width)), String(width)).toBeLessThan(1.2);
  });

  it("is enough for every column where no width is known", () => {
    for (let width = 320; width < 1300; width += 1)
      expect(heightAt(reserved, width)).toBeLessThanOrEqual(heightEverywhere(reserved));
  });
});
