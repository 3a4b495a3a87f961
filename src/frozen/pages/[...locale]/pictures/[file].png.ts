import type { APIRoute } from "astro";
import { charts } from "../../../../charts/index.ts";
import { locales } from "../../../../i18n/text.ts";
import { chartFile } from "../../../../render/chart-files/built.ts";
import { frozenHome, pictureName } from "../../../frozen.ts";

/** The picture of each chart, for where a frame cannot be; named after its bytes. */
export const getStaticPaths = async () =>
  Promise.all(
    locales.flatMap((locale) =>
      charts.map(async (chart) => {
        const bytes = await chartFile(chart, `${chart.id}.png`, locale, frozenHome());
        return {
          params: { locale: locale === "en" ? undefined : locale, file: pictureName(chart.id, bytes) },
          props: { bytes },
        };
      }),
    ),
  );

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props: { bytes } }) =>
  new Response(bytes, { headers: { "content-type": "image/png" } });
