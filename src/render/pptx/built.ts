import { pptxOf } from "../../pptx/file.ts";
import { languageTag } from "../../i18n/text.ts";
import type { Archive } from "../../pptx/package/package.ts";
import type { PictureSource } from "../../pptx/write/picture.ts";
import type { CaseStudy } from "../../record/cases/case.ts";
import { archiveOf, EARLIEST } from "../archive.ts";
import { atlas } from "../atlas.ts";
import { dataset } from "../dataset.ts";
import { decksOf } from "../deck/built.ts";
import { blankDocument } from "../draw.ts";
import { renderPng } from "../png.ts";

/** Pictures as the build makes them: in the font that it has at hand. */
const pictures: PictureSource = async (drawing, locale) => {
  drawing.setAttribute("lang", languageTag[locale]);
  drawing.setAttribute("font-family", "Noto Sans SC");
  drawing.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const png = await renderPng(drawing.outerHTML);
  return `image/png;base64,${Buffer.from(png).toString("base64")}`;
};

const archive: Archive = async (files) => Uint8Array.from(await archiveOf(files, EARLIEST));

const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The PowerPoint file of a case, made once; `home` is the absolute address of the English overview. */
export const casePptx = (study: CaseStudy, home: string): Promise<Uint8Array<ArrayBuffer>> => {
  const key = `${home} ${study.locale} ${study.id}`;
  const told = {
    document: blankDocument(),
    atlas,
    study,
    home,
    page: `/cases/${study.id}/`,
    decks: decksOf(study),
    edition: dataset,
  };
  const bytes = made.get(key) ?? pptxOf(told, { pictures, archive });
  made.set(key, bytes);
  return bytes;
};
