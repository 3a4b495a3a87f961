import type { APIRoute } from "astro";
import { charts } from "../../../../charts/index.ts";
import { locales } from "../../../../i18n/text.ts";
import { chartFile } from "../../../../render/chart-files/built.ts";
import { frozenHome, pictureName } from "../../../frozen.ts";

/** The picture of each chart in each view, for where a frame cannot be; named after its bytes. */
export const getStaticPaths = async () =>
  Promise.all(
    locales.flatMap((locale) =>
      charts.flatMap((chart) =>
        [chart.id, ...(chart.views ?? []).slice(1).map(({ id }) => `${chart.id}.${id}`)].map(async (name) => {
          const bytes = await chartFile(chart, `${name}.png`, locale, frozenHome());
          const params = { locale: locale === "en" ? undefined : locale, file: pictureName(name, bytes) };
          return { params, props: { bytes } };
        }),
      ),
    ),
  );

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props: { bytes } }) =>
  new Response(bytes, { headers: { "content-type": "image/png" } });
