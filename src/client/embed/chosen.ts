import type { Pasted } from "../../embeds/code.ts";
import type { EmbedList } from "../../embeds/list.ts";
import { embedCodeWords as words } from "../../i18n/embed-code.ts";
import { languageTag, locales } from "../../i18n/text.ts";

/** What a reader has chosen: the code's parts, and the embed's address below the site's English home. */
export interface Chosen {
  pasted: Pasted;
  path: string;
}

/** Looks up what the form asks for; whatever the list does not have is `undefined`. */
export const chosenIn = (form: FormData, chart: string, list: EmbedList): Chosen | undefined => {
  const asked = (name: string) => form.get(name)?.toString() ?? "";
  const locale = locales.find((one) => one === asked("locale")) ?? "en";
  const listed = list.charts.find(({ id }) => id === chart);
  const embed = listed?.embeds.find(
    ({ place, view, bare }) =>
      (place ?? "") === asked("place") && (view ?? "") === asked("view") && bare === !form.has("table"),
  );
  const path = embed?.paths[list.schemes.findIndex((scheme) => scheme === asked("scheme"))];
  const picture = listed?.pictures[asked("view")]?.[locale];
  if (!listed || !embed || path === undefined || !picture) return undefined;
  return {
    path: `${locale === "en" ? "" : `${locale}/`}${path}`,
    pasted: {
      lang: languageTag[locale],
      src: `${list.home[locale]}${path}`,
      page: listed.page[locale],
      title: words.frameTitle[locale](listed.name[locale], embed.title[locale]),
      credit: listed.credit[locale],
      // There are no pictures of single places.
      picture: asked("place") === "" ? picture : { ...picture, note: words.pictureOfAll[locale] },
      reserved: embed.heights[locale],
      script: list.script,
      open: words.open[locale],
    },
  };
};
