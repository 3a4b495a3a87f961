import type { Locale } from "../../i18n/text.ts";
import type { PanelLine, PanelSplit } from "../../marks/panel.ts";
import type { Panels } from "../../marks/panels.ts";
import { reaches } from "../../record/reach.ts";
import { portraitsOf, type Portrait, type Row } from "./rows.ts";

/** The stage whose mark stands for a count of systems at one step. */
const markOf = ({ measure_id }: Row): string | null => reaches.find(({ id }) => id === measure_id)?.mark ?? null;

const isSplit = (row: Row): boolean => row.part_of === "systems";

/** The count as short as a panel wants it: "12", "12/153", "none". */
const shown = ({ value, of, count }: Row, locale: Locale): string => {
  if (of === null) return count[locale];
  return value > 0 ? `${value}/${of}` : locale === "zh" ? "无" : "none";
};

const lineOf = (row: Row, index: number, locale: Locale): PanelLine => {
  const whole = row.of ?? row.most;
  return {
    index,
    name: row.measure[locale],
    count: shown(row, locale),
    share: whole === 0 ? 0 : row.value / whole,
    most: row.of === null && row.part_of === null && row.value === row.most,
    part: row.part_of !== null,
  };
};

const splitOf = (portrait: Portrait, after: number, locale: Locale): PanelSplit | null => {
  const parts = portrait.rows.filter(({ row }) => isSplit(row));
  if (parts.length === 0) return null;
  return {
    after,
    parts: parts.map(({ row, index }) => ({
      index,
      name: row.measure[locale],
      count: row.count[locale],
      stage: markOf(row),
      empty: row.value === 0,
    })),
  };
};

/** The drawing's panels from the rows. */
export const sheetOf = (rows: Row[], locale: Locale): Panels => {
  const portraits = portraitsOf(rows);
  const zh = locale === "zh";
  return {
    panels: portraits.map((portrait) => {
      const lines = portrait.rows.filter(({ row }) => !isSplit(row));
      const systems = lines.findIndex(({ row }) => row.measure_id === "systems");
      return {
        fact: `places/${portrait.id}`,
        name: portrait.name[locale],
        lines: lines.map(({ row, index }) => lineOf(row, index, locale)),
        split: splitOf(portrait, systems, locale),
      };
    }),
    lead: zh ? "系统：" : "Systems:",
    stages: (portraits[0]?.rows ?? [])
      .filter(({ row }) => isSplit(row))
      .map(({ row }) => ({ stage: markOf(row), name: row.measure[locale] })),
    scale: zh
      ? "横条满格为各地最多者（数字加粗）；“有答案”满格为全部提问"
      : "Full bar: the most of any place (in bold); for “Answered”, all questions",
  };
};
