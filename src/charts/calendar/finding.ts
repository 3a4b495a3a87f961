import { formatFew } from "../../i18n/few.ts";
import type { Locale, Text } from "../../i18n/text.ts";
import { positionOf } from "../../record/calendar.ts";
import {
  isDated,
  isEarlyReport,
  isEvent,
  isGoal,
  isLocal,
  nextDocumentIn,
  referenceIn,
  stepsIn,
  type Row,
} from "./rows.ts";

/** How many of the steps lie where, seen from the reference. */
export const countsOf = (steps: Row[]) => {
  const count = (id: string) => steps.filter((row) => row.position_id === id).length;
  return { all: steps.length, before: count("before"), after: count("after"), unclear: count("unclear") };
};
type Counts = ReturnType<typeof countsOf>;

/** The one place that the chart shows; null where there are several or none. */
const onlyPlace = (rows: Row[]): Text | null => {
  const local = rows.filter(isLocal);
  return local.length > 0 && local.every((row) => row.lane_id === local[0]!.lane_id) ? local[0]!.lane : null;
};

/** The reference as a clause after "before", and as a thing. */
const referenceWords = (row: Row): { clause: Text; thing: Text } => {
  const at = `${row.precision_id === "day" ? "on" : "in"} ${row.when!.en}`;
  if (row.pilot !== "naming") {
    const first = {
      en: `the first dated national decision (${row.when!.en})`,
      zh: `最早有日期的国家决定（${row.when!.zh}）`,
    };
    return { clause: first, thing: first };
  }
  return {
    clause: { en: `the national pilots were named ${at}`, zh: `${row.when!.zh}国家确定试点` },
    thing: { en: `the naming of the national pilots ${at}`, zh: `${row.when!.zh}国家确定试点` },
  };
};

const rest = ({ after, unclear }: Counts): Text => {
  const en = [after > 0 ? `${after} came after` : "", unclear > 0 ? `for ${unclear} it cannot be told` : ""].filter(
    Boolean,
  );
  const zh = [after > 0 ? `${after}项晚于此` : "", unclear > 0 ? `${unclear}项先后无从判断` : ""].filter(Boolean);
  return { en: en.join(", and "), zh: zh.join("，") };
};

const singleTitle = (counts: Counts, only: Text | null, { clause, thing }: Record<"clause" | "thing", Text>): Text => {
  const en = `${only === null ? "The only dated local step" : `The only dated step in ${only.en}`}`;
  const zh = `${only?.zh ?? "各地"}唯一有日期的举措`;
  if (counts.unclear > 0)
    return {
      en: `Whether ${en.charAt(0).toLowerCase()}${en.slice(1)} came before or after ${thing.en} cannot be told`,
      zh: `${zh}与${thing.zh}孰先孰后，无从判断`,
    };
  const before = counts.before > 0;
  return {
    en: `${en} came ${before ? "before" : "after"} ${clause.en}`,
    zh: `${zh}${before ? "早于" : "晚于"}${clause.zh}`,
  };
};

const countTitle = (counts: Counts, only: Text | null, { clause }: { clause: Text }): Text => {
  const { all, before, after } = counts;
  const en = `dated ${only === null ? "local steps" : `steps in ${only.en}`}`;
  const zh = `${only?.zh ?? "各地"}有日期的${all}项举措`;
  if (before === all || after === all)
    return {
      en: `${all === 2 ? "Both" : `All ${all}`} ${en} came ${before === all ? "before" : "after"} ${clause.en}`,
      zh: `${zh}均${before === all ? "早于" : "晚于"}${clause.zh}`,
    };
  const others = rest(counts);
  if (before === 0)
    return {
      en: `None of the ${all} ${en} is known to have come before ${clause.en}; ${others.en}`,
      zh: `${zh}中，没有一项可确认早于${clause.zh}；${others.zh}`,
    };
  return {
    en: `${before} of ${all} ${en} came before ${clause.en}; ${others.en}`,
    zh: `${zh}中，${before}项早于${clause.zh}，${others.zh}`,
  };
};

const emptyTitle = (reference: Row | undefined, steps: number, only: Text | null): Text => {
  if (reference !== undefined) {
    const { thing } = referenceWords(reference);
    return {
      en: `No ${only === null ? "local step" : `step in ${only.en}`} has a date to set against ${thing.en}`,
      zh: `${only?.zh ?? "各地"}的举措均无日期，无从与${thing.zh}比较先后`,
    };
  }
  if (steps === 0) return { en: "No dated step, national or local, is on record", zh: "未收录国家或地方带日期的举措" };
  return {
    en: `${steps} local ${steps === 1 ? "step has a date" : "steps have dates"}, but no national decision has one to compare with`,
    zh: `地方有${steps}项举措带日期，但没有带日期的国家决定可供比较`,
  };
};

/** The finding: how many local steps came before the national event of reference. */
export const titleOf = (rows: Row[], locale: Locale): string => {
  const [steps, reference, only] = [stepsIn(rows), referenceIn(rows), onlyPlace(rows)];
  if (reference === undefined || steps.length === 0) return emptyTitle(reference, steps.length, only)[locale];
  return (steps.length === 1 ? singleTitle : countTitle)(countsOf(steps), only, referenceWords(reference))[locale];
};

/** How many steps fell between the reference and the next national document; null where there is no such document. */
export const betweenIn = (rows: Row[]): { next: Row; between: number } | null => {
  const next = nextDocumentIn(rows);
  if (next === undefined) return null;
  const after = stepsIn(rows).filter((row) => row.position_id === "after");
  return { next, between: after.filter((row) => positionOf(row.date!, next.date!) === "before").length };
};

const betweenSentence = (rows: Row[]): Text | null => {
  const [found, { after }] = [betweenIn(rows), countsOf(stepsIn(rows))];
  if (found === null || after === 0) return null;
  const { next, between } = found;
  const share =
    between === 0
      ? "none is known to have come"
      : `${between === after ? (after === 2 ? "both" : "all") : between} came`;
  const document = `the next national document, of ${next.when!.en}`;
  return {
    en:
      after === 1
        ? `The one that came after ${between === 1 ? "still came before" : "is not known to precede"} ${document}.`
        : `Of the ${after} that came after, ${share} before ${document}.`,
    zh:
      after === 1
        ? `晚于此的一项${between === 1 ? "仍早于" : "不能确认早于"}下一份国家文件（${next.when!.zh}）。`
        : `晚于此的${after}项中，${between === 0 ? "没有一项可确认" : between === after ? "全部" : `${between}项`}早于下一份国家文件（${next.when!.zh}）。`,
  };
};

/** The pilots without a dated step before their naming of which a report of that time tells. */
const reportedSentence = (names: string[], locale: Locale): string => {
  if (names.length === 0) return "";
  if (locale === "zh") return `；${formatFew(names, "地", "zh")}虽无此类举措，但在此之前已有报道`;
  return `; for ${formatFew(names, "places", "en")} a report of that time is on record`;
};

const pilotSentence = (rows: Row[], locale: Locale): string | null => {
  const pilots = new Map(rows.filter((row) => row.pilot === "named").map((row) => [row.lane_id, row.lane[locale]]));
  if (pilots.size === 0 || !rows.some((row) => row.pilot === "naming")) return null;
  const among = (list: Row[]) => [...pilots].filter(([id]) => list.some((row) => row.lane_id === id));
  const early = among(stepsIn(rows).filter((row) => row.position_id === "before"));
  const ahead = early.map(([, name]) => name);
  const told = among(rows.filter(isEarlyReport)).filter(([id]) => !early.some(([own]) => own === id));
  const reported = reportedSentence(
    told.map(([, name]) => name),
    locale,
  );
  if (pilots.size === 1) {
    const name = [...pilots.values()][0]!;
    return locale === "zh"
      ? `${name}是试点之一，在被确定为试点之前${ahead.length === 1 ? "已有" : "未见"}带日期的举措${told.length > 0 ? "，但已有报道" : ""}。`
      : `${name} is one of the pilots; ${ahead.length === 1 ? "a" : "no"} dated step of its own before the naming is on record${told.length > 0 ? ", though a report is" : ""}.`;
  }
  if (locale === "zh")
    return `${pilots.size}个试点中，${ahead.length === 0 ? "没有一地" : formatFew(ahead, "地", "zh")}在被确定为试点之前已有带日期的举措${reported}。`;
  if (ahead.length === 0)
    return `None of the ${pilots.size} pilots has a dated step on record before the naming${reported}.`;
  const names = ahead.length <= 5 ? ` (${formatFew(ahead, "places", "en")})` : "";
  return `Of the ${pilots.size} pilots, ${ahead.length}${names} ${ahead.length === 1 ? "has" : "have"} a dated step on record before the naming${reported}.`;
};

const asideSentence = (rows: Row[]): Text | null => {
  const local = rows.filter((row) => isLocal(row) && isEvent(row) && !isGoal(row));
  const undated = local.filter((row) => !isDated(row)).length;
  const asides = local.filter((row) => isDated(row) && row.step !== "yes").length;
  if (asides + undated === 0) return null;
  const en = [
    asides === 0
      ? ""
      : `${asides} dated ${asides === 1 ? "report, meeting or the like" : "reports, meetings and the like"}`,
    undated === 0 ? "" : `${undated} ${undated === 1 ? "event" : "events"} without a date`,
  ];
  const zh = [
    asides === 0 ? "" : `报道、会议等有日期而不属举措的${asides}件`,
    undated === 0 ? "" : `无日期的${undated}件`,
  ];
  return {
    en: `Not counted on the local side: ${en.filter(Boolean).join(" and ")}.`,
    zh: `地方一侧未计入的，有${zh.filter(Boolean).join("，以及")}。`,
  };
};

/** What came between the national documents, which pilots were ahead of their naming, and what is not counted. */
export const describe = (rows: Row[], locale: Locale): string => {
  const sentences = [betweenSentence(rows)?.[locale], pilotSentence(rows, locale), asideSentence(rows)?.[locale]];
  const found = sentences.filter((sentence) => typeof sentence === "string");
  if (found.length > 0) return found.join(locale === "zh" ? "" : " ");
  return locale === "zh" ? "资料中没有地方事件可列。" : "No local event is on record to be listed.";
};
