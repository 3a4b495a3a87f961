import { formatFew } from "../../i18n/few.ts";
import { formatList } from "../../i18n/format.ts";
import type { Locale, Text } from "../../i18n/text.ts";
import { titleOf } from "./finding.ts";
import { blocksIn, type Row } from "./rows.ts";
import { leadingHost, tallyOf, type Tally } from "./tally.ts";

/** The platform that carries most or alone, with its place where the name does not tell it. */
const leadIn = (tally: Tally, several: boolean): Text | null => {
  const host = leadingHost(tally);
  if (host === undefined) return null;
  const { name, place, count } = host;
  const where = {
    en: several && !name.en.includes(place.en) ? ` (${place.en})` : "",
    zh: several && !name.zh.includes(place.zh) ? `${place.zh}的` : "",
  };
  if (tally.hosts.length === 1)
    return {
      en: `${name.en}${where.en} carries or is to carry ${count === 1 ? "it" : `all ${count}`}.`,
      zh: `起承载作用的是${where.zh}${name.zh}。`,
    };
  return {
    en: `${name.en}${where.en} carries most: ${count} systems run or are to run on it.`,
    zh: `承载最多的是${where.zh}${name.zh}，${count}个系统依托或拟依托其运行。`,
  };
};

const restIn = ({ systems, running, parts, under, loose }: Tally): Text | null => {
  const counted = [
    { n: parts, one: "is part of a larger one", more: "are parts of larger ones", zh: "是上级系统的组成部分" },
    {
      n: under,
      one: "stands directly under a programme",
      more: "stand directly under a programme",
      zh: "直接列于规划之下",
    },
    {
      n: loose,
      one: "is tied to no programme and no other system",
      more: "are tied to no programme and no other system",
      zh: "既未述所属规划，也未述上级系统",
    },
  ].filter(({ n }) => n > 0);
  if (systems < 2 || counted.length === 0) return null;
  const list = formatList(
    counted.map(({ n, one, more }) => `${n} ${n === 1 ? one : more}`),
    "en",
  );
  const rest = systems - running;
  const among = {
    en: running === 0 ? "systems" : rest === 1 ? "others" : `${rest} not said to run on another`,
    zh: running === 0 ? "各系统中" : rest === 1 ? "其余系统中" : `未述依托关系的${rest}个系统中`,
  };
  return {
    en: `Of the ${among.en}, ${list}.`,
    zh: `${among.zh}，${counted.map(({ n, zh }) => `${n}个${zh}`).join("；")}。`,
  };
};

const bareIn = ({ programmes, bare }: Tally): Text | null => {
  if (bare === 0) return null;
  if (programmes === 1)
    return { en: "The one programme has no system on record under it.", zh: "所收录的一项规划之下未收录系统。" };
  if (bare === programmes)
    return {
      en: `None of the ${programmes} programmes has a system on record under it.`,
      zh: `${programmes}项规划之下均未收录系统。`,
    };
  return {
    en: `${bare} of ${programmes} programmes ${bare === 1 ? "has no system on record under it" : "have no system on record under them"}.`,
    zh: `${programmes}项规划中，有${bare}项之下未收录系统。`,
  };
};

const emptyIn = ({ empty }: Tally): Text | null =>
  empty.length === 0
    ? null
    : {
        en: `Nothing is on record for ${formatFew(
          empty.map(({ en }) => en),
          "places",
          "en",
        )}.`,
        zh: `${formatFew(
          empty.map(({ zh }) => zh),
          "个地方",
          "zh",
        )}没有规划与系统的记录。`,
      };

/** Which platform carries most, how the rest hangs, what has nothing under it. */
export const describe = (rows: Row[], locale: Locale): string => {
  const tally = tallyOf(rows);
  const several = blocksIn(rows).length > 1;
  const sentences = [leadIn(tally, several), restIn(tally), bareIn(tally), emptyIn(tally)]
    .filter((sentence) => sentence !== null)
    .map((sentence) => sentence[locale]);
  if (sentences.length === 0) return `${titleOf(rows, locale)}${locale === "zh" ? "。" : "."}`;
  return sentences.join(locale === "zh" ? "" : " ");
};
