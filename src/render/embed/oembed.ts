import type { Chart } from "../../charts/define.ts";
import { frameCode } from "../../embeds/code.ts";
import { heightAt } from "../../embeds/reserved.ts";
import { words } from "../../i18n/index.ts";
import type { Locale } from "../../i18n/text.ts";
import { SIZE } from "../social/layout.ts";
import { builtPasted, homeAddress, socialAddress } from "./built.ts";

/** Width of a column of text, in pixels. */
const WIDTH = 600;

/** What a program is told that asks how to embed a chart (oEmbed 1.0, type "rich"); the site is at `home`. */
export const oembedOf = async (chart: Chart, locale: Locale, home: string) => {
  const pasted = await builtPasted(chart, locale, home);
  return {
    type: "rich",
    version: "1.0",
    title: pasted.title,
    provider_name: words(locale).siteName,
    provider_url: homeAddress(locale, home),
    thumbnail_url: socialAddress(chart, locale, home),
    thumbnail_width: SIZE.width,
    thumbnail_height: SIZE.height,
    width: WIDTH,
    height: heightAt(pasted.reserved, WIDTH),
    html: frameCode(pasted),
  };
};
