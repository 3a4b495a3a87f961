import { lowerFirst } from "../../i18n/capital.ts";
import { formatDate, formatFigure } from "../../i18n/format.ts";
import { words } from "../../i18n/index.ts";
import { colon, type Locale, type Text } from "../../i18n/text.ts";
import { factId, type Atlas } from "../atlas.ts";
import type { Profile } from "../profile.ts";
import { OWN_SECTION } from "../schemes.ts";
import { answersFor } from "../unknowns.ts";

/** One line in a cell of the comparison; `stage` draws the stage mark before it. */
export interface CompareItem {
  text: string;
  fact?: string;
  stage?: string | null;
}

/** A row of the comparison: what it compares, and each place's items. */
export interface Aspect {
  id: string;
  name: Text;
  /** What an empty cell says; "not stated" when left out. */
  none?: Text;
  items(atlas: Atlas, profile: Profile, locale: Locale): CompareItem[];
}

const unique = (items: CompareItem[]): CompareItem[] =>
  items.filter((item, i) => items.findIndex((other) => other.text === item.text) === i);

export const aspects: Aspect[] = [
  {
    id: "programmes",
    name: { en: "Programmes", zh: "战略规划" },
    items: (_, { programs }, l) =>
      programs.map((p) => ({ text: p.name[l], fact: factId("programs", p), stage: p.stage })),
  },
  {
    id: "roles",
    name: { en: "Roles", zh: "试点与名单" },
    none: { en: "in no cloud pilot or list", zh: "未列入云计算试点或名单" },
    items: (atlas, { designations }, l) =>
      [...designations]
        .filter((d) => d.scheme !== OWN_SECTION)
        .sort((a, b) => atlas.place(a.place).order - atlas.place(b.place).order)
        .map((d) => {
          const scheme = atlas.word("schemes", d.scheme).name[l];
          const district = atlas.place(d.place).part_of === null ? "" : `${atlas.place(d.place).name[l]}${colon[l]}`;
          return { text: `${district}${scheme}`, fact: factId("designations", d) };
        }),
  },
  {
    id: "stages",
    name: { en: "Systems by stage", zh: "各阶段系统数" },
    none: { en: "no system on record", zh: "未收录系统" },
    items: (_, { stages }, l) =>
      stages.map(({ stage, initiatives: { length } }) => {
        const name = stage?.name[l] ?? words(l).notStated;
        return { text: l === "zh" ? `${name}${length}个` : `${length} ${lowerFirst(name)}`, stage: stage?.id ?? null };
      }),
  },
  {
    id: "sectors",
    name: { en: "Sectors named", zh: "列明的领域" },
    items: (atlas, { targets }, l) =>
      unique(
        atlas
          .words("sectors")
          .flatMap((sector) => targets.filter((t) => t.sector === sector.id))
          .map((t) => ({ text: atlas.word("sectors", t.sector).name[l], fact: factId("targets", t) })),
      ),
  },
  {
    id: "service-models",
    name: { en: "Service models", zh: "服务模式" },
    items: (atlas, { initiatives }, l) =>
      unique(
        initiatives.flatMap((i) =>
          i.service_model
            ? [{ text: atlas.word("service-models", i.service_model).name[l], fact: factId("initiatives", i) }]
            : [],
        ),
      ),
  },
  {
    id: "events",
    name: { en: "Dated events", zh: "有日期的事件" },
    none: { en: "none dated", zh: "均无日期" },
    items: (_, { dated }, l) =>
      dated.map((e) => ({
        text: `${formatDate(e.date!, l)}${colon[l]}${e.title[l]}`,
        fact: factId("events", e),
      })),
  },
  {
    id: "targets",
    name: { en: "Target figures", zh: "目标数字" },
    items: (atlas, { figures }, l) =>
      figures
        .filter((f) => f.nature === "target")
        .map((f) => {
          const amount = formatFigure(f, atlas.word("units", f.unit), atlas.word("qualifiers", f.qualifier), l);
          const by = f.date ? (l === "zh" ? `（${formatDate(f.date, l)}）` : ` (${formatDate(f.date, l)})`) : "";
          return { text: `${f.measure[l]}${colon[l]}${amount}${by}`, fact: factId("figures", f) };
        }),
  },
  {
    id: "unknown",
    name: { en: "Stated for none", zh: "均未说明" },
    none: { en: "—", zh: "—" },
    items: (atlas, { place }, l) =>
      answersFor(atlas, place.id)
        .filter(({ known }) => known === 0)
        .map(({ question }) => ({ text: question.name[l] })),
  },
];
