import type { Chart } from "../charts/define.ts";
import { charts } from "../charts/index.ts";
import { variantName, type Variant } from "../embeds/address.ts";
import { locales, type Locale } from "../i18n/text.ts";
import { embeddedPlaces } from "../record/compare/subjects.ts";
import { atlas } from "../render/atlas.ts";
import { variantsOf } from "../render/embed/variants.ts";

export interface EmbedProps {
  locale: Locale;
  variant: Variant<Chart>;
}

/** Every embed in every language, as routes. */
export const embedPaths = () => {
  const places = embeddedPlaces(atlas);
  return locales.flatMap((locale) =>
    charts
      .flatMap((chart) => variantsOf(chart, places))
      .map((variant) => ({
        params: { locale: locale === "en" ? undefined : locale, variant: variantName(variant) },
        props: { locale, variant },
      })),
  );
};
