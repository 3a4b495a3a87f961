import { formatList } from "../../i18n/format.ts";
import type { Locale, Text } from "../../i18n/text.ts";
import { drawnStages } from "../../marks/stage.ts";
import { isRunning } from "../../record/reach.ts";
import { firstsBy } from "../../record/rows-by.ts";

/** One programme of one place, or one place without any. */
export type Row = {
  fact: string;
  place_id: string;
  place: Text;
  programme: Text | null;
  scope: Text | null;
  stage: string | null;
  stage_name: Text | null;
  pilot: Text;
  pilot_fact: string | null;
  systems: number;
  level: string;
  adcode: string | null;
  lat: number | null;
  lon: number | null;
};

export const NO_STAGE: Text = { en: "Stage not stated", zh: "进展未述及" };

/** The first row of each place: what the map shows of it. */
export const shownRows = (rows: Row[]): Row[] => firstsBy(rows, "place_id");

/** Stages in their order with how many places' shown programmes are at each. */
const stageCounts = (rows: Row[], locale: Locale): string[] =>
  [...drawnStages, null].flatMap((stage) => {
    const at = rows.filter((r) => r.programme !== null && r.stage === stage);
    const name = (at[0]?.stage_name ?? NO_STAGE)[locale];
    if (at.length === 0) return [];
    return [locale === "zh" ? `${name}${at.length}项` : `${at.length} ${name.toLowerCase()}`];
  });

const names = (rows: Row[], locale: Locale): string =>
  formatList(
    rows.map((r) => r.place[locale]),
    locale,
  );

/** What is shown, counted for the title: places, those with a programme, those running, the furthest stage of all. */
const reach = (rows: Row[]) => {
  const recorded = rows.filter((r) => r.programme !== null);
  const running = recorded.filter((r) => isRunning(r.stage)).length;
  const furthest = [...drawnStages].reverse().find((stage) => recorded.some((r) => r.stage === stage));
  return {
    places: rows.length,
    recorded: recorded.length,
    running,
    runningAs: drawnStages
      .filter(isRunning)
      .flatMap((stage) => recorded.find((r) => r.stage === stage)?.stage_name ?? []),
    furthest: rows.find((r) => furthest !== undefined && r.stage === furthest)?.stage_name,
  };
};

const titles = {
  en: ({ places, recorded, running, runningAs, furthest }: ReturnType<typeof reach>): string => {
    if (places === 0) return "No place is on record yet";
    if (recorded === 0) return "No cloud programme is on record for any of these places";
    const some = `${recorded === places ? `All ${places} places have` : `${recorded} of ${places} places ${recorded === 1 ? "has" : "have"}`} a cloud programme on record`;
    if (!furthest) return `${some}; no stage is stated`;
    if (running === 0) return `${some}; none is recorded as further than “${furthest.en.toLowerCase()}”`;
    return `${some}; ${running === recorded && recorded > 1 ? "all are" : running === 1 ? "one is" : `${running} are`} recorded as ${runningAs.map((word) => `“${word.en.toLowerCase()}”`).join(" or ")}`;
  },
  zh: ({ places, recorded, running, runningAs, furthest }: ReturnType<typeof reach>): string => {
    if (places === 0) return "暂无地方记录";
    if (recorded === 0) return "所列各地均未见云计算战略规划记录";
    const some =
      recorded === places ? `${places}地均有云计算战略规划记录` : `${places}地中，${recorded}地有云计算战略规划记录`;
    if (!furthest) return `${some}，进展均未述及`;
    if (running === 0) return `${some}，进展最远记为“${furthest.zh}”`;
    const as = runningAs.map((word) => `“${word.zh}”`).join("或");
    return running === recorded ? `${some}，均记为${as}` : `${some}，其中${running}个记为${as}`;
  },
};

const titleOfOne = ({ place, programme, stage_name: stage }: Row, locale: Locale): string => {
  const [en, zh] = [place.en, place.zh];
  if (programme === null)
    return { en: `No cloud programme is on record for ${en}`, zh: `${zh}未见云计算战略规划记录` }[locale];
  if (stage === null)
    return {
      en: `${en} has a cloud programme on record; its stage is not stated`,
      zh: `${zh}有云计算战略规划记录，进展未述及`,
    }[locale];
  return {
    en: `${en}’s cloud programme is recorded as “${stage.en.toLowerCase()}”`,
    zh: `${zh}的云计算战略规划记为“${stage.zh}”`,
  }[locale];
};

const some = (rows: Row[], sentence: (names: string) => string, locale: Locale): string | null =>
  rows.length === 0 ? null : sentence(names(rows, locale));

const recordedIn = (rows: Row[]) => rows.filter((r) => r.programme !== null);
const without = (rows: Row[]) => rows.filter((r) => r.programme === null);
const pilotsIn = (rows: Row[]) => rows.filter((r) => r.pilot_fact !== null);

const descriptions = {
  en: (rows: Row[]) => [
    some(
      recordedIn(rows),
      () => `By the stage of the programme shown for each place: ${formatList(stageCounts(rows, "en"), "en")}.`,
      "en",
    ),
    some(without(rows), (list) => `No cloud programme is on record for ${list}.`, "en"),
    some(
      pilotsIn(rows),
      (list) => `${list} ${pilotsIn(rows).length === 1 ? "is a national pilot city" : "are national pilot cities"}.`,
      "en",
    ),
  ],
  zh: (rows: Row[]) => [
    some(recordedIn(rows), () => `图中各地所示战略规划按进展分：${stageCounts(rows, "zh").join("，")}。`, "zh"),
    some(without(rows), (list) => `${list}未见云计算战略规划记录。`, "zh"),
    some(pilotsIn(rows), (list) => `${list}为国家试点城市。`, "zh"),
  ],
};

/** What the map shows, as a finding. */
export const titleOf = (rows: Row[], locale: Locale): string => {
  const shown = shownRows(rows);
  return shown.length === 1 ? titleOfOne(shown[0]!, locale) : titles[locale](reach(shown));
};

/** Stages, places without a programme, pilot cities: a sentence each, where there are any. */
export const descriptionOf = (rows: Row[], locale: Locale): string => {
  const shown = shownRows(rows);
  if (shown.length === 0) return { en: "There is nothing to show.", zh: "没有可显示的内容。" }[locale];
  return descriptions[locale](shown)
    .filter((sentence) => sentence !== null)
    .join(locale === "zh" ? "" : " ");
};
