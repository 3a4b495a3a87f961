import { words } from "../../i18n/index.ts";
import { languageTag, localePath, type Locale } from "../../i18n/text.ts";
import { palettes } from "../../marks/tokens.ts";
import { dataset } from "../dataset.ts";
import { mediaTypes } from "../media-types.ts";
import { iconPath } from "./icon.ts";

/** The web app manifest in a language: name, mark and colours. `base` is the path of the site's root, ending in a slash. */
export const webManifest = (locale: Locale, base: string): string => {
  const at = (path: string): string => base + path.slice(1);
  const png = (size: 192 | 512) => ({ src: at(iconPath(size)), sizes: `${size}x${size}`, type: mediaTypes.png });
  const manifest = {
    id: at(localePath(locale, "/")),
    name: words(locale).siteName,
    short_name: words(locale).siteName,
    description: dataset.title[locale],
    lang: languageTag[locale],
    start_url: at(localePath(locale, "/")),
    scope: base,
    // It is a document: addresses and the way back belong to it.
    display: "browser",
    background_color: palettes.light.paper,
    theme_color: palettes.light.paper,
    icons: [
      { src: at("/icon.svg"), sizes: "any", type: mediaTypes.svg },
      png(192),
      png(512),
      { ...png(512), purpose: "maskable" },
    ],
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
};
