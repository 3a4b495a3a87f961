import { escapeHtml, escapeMarkdown } from "./escape.ts";
import { heightCss, heightEverywhere, type Point } from "./reserved.ts";

/** A picture of a chart as a file. */
export interface Picture {
  /** Absolute addresses: as wide as it is, and twice that where there is such a one. */
  src: string;
  src2x?: string;
  width: number;
  height: number;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** What is said beside it where it shows more than the frame that it stands for. */
  note?: string;
}

/** What the code to embed a chart is made of: plain text, never markup. Addresses are absolute. */
export interface Pasted {
  /** BCP 47. */
  lang: string;
  /** The embed. */
  src: string;
  /** The chart's page, to which the credit leads. */
  page: string;
  title: string;
  credit: string;
  picture: Picture;
  reserved: readonly Point[];
  /** The script that follows the height; without it the frame keeps the reserved one. */
  script: string;
  /** What opens a frame in AMP that is too low. */
  open: string;
}

type Attributes = Record<string, string | number | undefined>;

const attributes = (all: Attributes): string =>
  Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join("");

/** Scripts for the height, links in a new tab that is not sandboxed; no same origin, forms, downloads or navigation. */
export const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

const link = (to: string, content: string): string => `<a${attributes({ href: to })}>${content}</a>`;

const image = ({ src, src2x, width, height, alt }: Picture): string =>
  `<img${attributes({
    src,
    ...(src2x === undefined
      ? {}
      : {
          srcset: `${src} ${width}w, ${src2x} ${2 * width}w`,
          sizes: `(max-width: ${width}px) 100vw, ${width}px`,
        }),
    width,
    height,
    alt,
    style: "max-width:100%;height:auto",
  })}>`;

const noted = ({ note }: Picture, space = ""): string => (note === undefined ? "" : escapeHtml(note) + space);

/**
 * The chart in a frame. Its height follows from its width alone, in one inline style that no rule of the page outweighs;
 * where a page takes no inline style, the attribute is high enough. What stands inside the frame shows where frames are
 * taken out.
 */
export const frameCode = ({ lang, src, page, title, credit, picture, reserved, script }: Pasted): string => {
  const style = [
    "display:block",
    "width:100%!important",
    `height:${heightCss(reserved, "100cqi")}!important`,
    "min-height:0!important",
    "max-height:none!important",
    "border:0",
  ].join(";");
  const frame = attributes({
    src,
    title,
    lang,
    loading: "lazy",
    referrerpolicy: "strict-origin-when-cross-origin",
    sandbox: SANDBOX,
    width: "100%",
    height: heightEverywhere(reserved),
    style,
  });
  return [
    `<div style="container-type:inline-size;width:100%">`,
    `<iframe${frame}>${link(page, image(picture))}${noted(picture)}</iframe>`,
    `</div>`,
    `<p>${link(page, escapeHtml(credit))}</p>`,
    `<script${attributes({ src: script })} defer></script>`,
  ].join("\n");
};

/** The chart as a picture with its credit. */
export const pictureCode = ({ page, credit, picture, lang }: Pasted): string =>
  [
    `<figure${attributes({ lang })}>`,
    link(page, image(picture)),
    `<figcaption>${noted(picture, " ")}${link(page, escapeHtml(credit))}</figcaption>`,
    `</figure>`,
  ].join("\n");

/** The drawing itself, as the text of its file, with its credit: text in it can be selected, marks lead to their facts. */
export const drawingCode = ({ page, credit, lang }: Pasted, svg: string): string =>
  [
    `<figure${attributes({ lang })}>`,
    // No wider than the column that it is pasted into.
    svg
      .replace(/^<\?xml[^>]*>\s*/, "")
      .replace(/<svg\b/, '<svg style="max-width:100%;height:auto"')
      .trim(),
    `<figcaption>${link(page, escapeHtml(credit))}</figcaption>`,
    `</figure>`,
  ].join("\n");

/** The picture in Markdown; the address in the credit is its link. */
export const markdownCode = ({ page, credit, picture }: Pasted): string => {
  const [before = "", after = ""] = credit.split(page).map(escapeMarkdown);
  const note = picture.note === undefined ? "" : `${escapeMarkdown(picture.note)} `;
  return `[![${escapeMarkdown(picture.alt)}](<${picture.src}>)](<${page}>)\n\n${note}${before}<${page}>${after}`;
};

/** The frame for an AMP page. */
export const ampCode = ({ src, page, title, credit, picture, reserved, open }: Pasted): string => {
  const frame = attributes({
    src,
    title,
    width: "auto",
    height: heightEverywhere(reserved),
    layout: "fixed-height",
    sandbox: SANDBOX,
    frameborder: 0,
  });
  return [
    `<amp-iframe${frame} resizable>`,
    `<amp-img${attributes({ layout: "fill", src: picture.src, alt: picture.alt })} placeholder></amp-img>`,
    `<div${attributes({ tabindex: 0, role: "button", "aria-label": open })} overflow>${escapeHtml(open)}</div>`,
    `</amp-iframe>`,
    `<p>${link(page, escapeHtml(credit))}</p>`,
  ].join("\n");
};
