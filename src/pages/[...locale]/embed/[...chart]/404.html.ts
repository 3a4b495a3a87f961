import type { APIRoute } from "astro";
import { charts } from "../../../../charts/index.ts";
import { address } from "../../../../components/address.ts";
import { embedStyle } from "../../../../layouts/embed-style.ts";
import { embedPath } from "../../../../embeds/address.ts";
import { locales, type Locale } from "../../../../i18n/text.ts";
import { missingEmbed } from "../../../../render/embed/missing.ts";
import { plainOf } from "../../../../render/embed/variants.ts";

interface Props {
  locale: Locale;
  shown: string[];
}
const everyChart = charts.map(({ id }) => id);

// Hosts that know such pages answer a wrong address with the nearest one up the folders.
export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    [undefined, ...everyChart].map((chart) => ({
      params: { locale: locale === "en" ? undefined : locale, chart },
      props: { locale, shown: chart === undefined ? everyChart : [chart] },
    })),
  );

export const GET: APIRoute<Props> = ({ props: { locale, shown } }) => {
  const ways = charts
    .filter(({ id }) => shown.includes(id))
    .map((chart) => ({ name: chart.name[locale], href: address(locale, embedPath(plainOf(chart))) }));
  return new Response(missingEmbed(ways, locale, embedStyle("auto")), { headers: { "content-type": "text/html" } });
};
