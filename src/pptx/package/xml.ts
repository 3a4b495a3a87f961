import { escapeXml } from "../../marks/xml.ts";
import type { Locale } from "../../i18n/text.ts";
import { HATCHED } from "../write/stage.ts";
import { LEVEL } from "../fit-table.ts";
import { faces, ink, languages } from "../look.ts";

/** Units of the file format in an inch. */
const EMU = 914400;

/** The library gives one face for every script; here each script gets its own. */
const withFaces = (xml: string, locale: Locale): string =>
  xml.replaceAll(
    /<a:latin typeface="([^"+]+)"[^>]*\/>(?:\s*<a:ea [^>]*\/>)?(?:\s*<a:cs [^>]*\/>)?/g,
    (_, latin: string) => {
      const { head, body } = faces[locale];
      const ea = latin === head.latin ? head.ea : body.ea;
      return `<a:latin typeface="${latin}"/><a:ea typeface="${ea}"/><a:cs typeface="${latin}"/>`;
    },
  );

const withLanguage = (xml: string, locale: Locale): string =>
  xml
    .replaceAll(/\blang="en-US"/g, `lang="${languages[locale]}"`)
    .replaceAll(/<a:rPr(?![^>]*\blang=)/g, `<a:rPr lang="${languages[locale]}"`);

/** A paragraph has its properties once, before its runs; the library repeats them before every run. */
const withOneProperties = (xml: string): string => xml.replaceAll(/(<\/a:r>)<a:pPr[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, "$1");

/** The library gives the paragraphs of a table their level, and sets none of them in. */
const withIndents = (xml: string): string =>
  xml.replaceAll(/(<a:pPr\b[^>]*?) lvl="(\d)" indent="0" marL="0"/g, (_, start: string, level: string) => {
    const inset = Math.round(Number(level) * LEVEL.indent * EMU);
    return `${start} marL="${inset}" lvl="${level}" indent="0"`;
  });

/** Ids of the objects on a slide, each once; the library counts tables apart. */
const withIds = (xml: string): string => {
  let id = 0;
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(id += 1)}"`);
};

/** Screen readers pass over it: what a mark says stands beside it in words. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** The name of a table describes it; marks of stages need no description. */
const withDescriptions = (xml: string): string =>
  xml
    .replaceAll(/(<p:graphicFrame>\s*<p:nvGraphicFramePr>\s*<p:cNvPr id="\d+" name="([^"]*)")\/>/g, '$1 descr="$2"/>')
    .replaceAll(/(<p:cNvPr id="\d+" name="(?:hatched )?stage [^"]*">)(?=<\/p:cNvPr>)/g, `$1${DECORATIVE}`);

const HATCHING = `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${ink("azurite")}"/></a:fgClr><a:bgClr><a:srgbClr val="${ink("paper")}"/></a:bgClr></a:pattFill>`;
const withHatching = (xml: string): string =>
  xml.replaceAll(
    new RegExp(`(name="${HATCHED} [^>]*>(?:(?!</p:sp>).)*?</a:prstGeom>)<a:solidFill>.*?</a:solidFill>`, "gs"),
    `$1${HATCHING}`,
  );

/** Identifiers that the library draws by lot, counted instead. */
const withoutChance = (xml: string): string => {
  let id = 0;
  return xml.replaceAll(/(<c16:uniqueId [^>]*val=")\{[^}]*\}/g, (_, start: string) => {
    id += 1;
    return `${start}{00000000-0000-4000-8000-${id.toString(16).toUpperCase().padStart(12, "0")}}`;
  });
};

const withTheme = (xml: string): string =>
  xml
    .replace(/<a:hlink>.*?<\/a:hlink>/s, `<a:hlink><a:srgbClr val="${ink("azurite")}"/></a:hlink>`)
    .replace(/<a:folHlink>.*?<\/a:folHlink>/s, `<a:folHlink><a:srgbClr val="${ink("azurite")}"/></a:folHlink>`);

/** A date (ISO, day) as the time of the file. */
const withDate = (xml: string, date: string): string =>
  xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);

/** One part of the package, set right: what the library cannot write, and what it writes by clock or by lot. */
export const setRight = (path: string, xml: string, locale: Locale, date: string): string => {
  if (path === "docProps/core.xml")
    return withDate(xml, date).replace(
      "</cp:coreProperties>",
      `<dc:language>${escapeXml(languages[locale])}</dc:language></cp:coreProperties>`,
    );
  if (!/^ppt\/(slides|slideLayouts|slideMasters|charts|theme|notesMasters)\/[^/]+\.xml$/.test(path)) return xml;
  const written = withLanguage(withFaces(xml, locale), locale);
  if (path.startsWith("ppt/theme/")) return withTheme(written);
  if (path.startsWith("ppt/charts/")) return withoutChance(written);
  return withHatching(withDescriptions(withIds(withIndents(withOneProperties(written)))));
};
