import { chartById } from "../../../charts/index.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { words } from "../../../i18n/index.ts";
import { otherLocale, type Locale } from "../../../i18n/text.ts";
import type { Atlas } from "../../../record/atlas.ts";
import { byStage } from "../../../record/profile.ts";
import type { Place } from "../../../tables/places.ts";
import { chartRows } from "../../chart-rows.ts";
import { detailPlate } from "../plates/detail.ts";
import { mapNotes, mapPlate } from "../plates/map.ts";
import { listPlate } from "../plates/systems.ts";
import type { Sheet } from "../sheet.ts";
import { kinds } from "../words.ts";

const stagesOf = (atlas: Atlas, place: Place, locale: Locale): Required<Sheet>["stages"] =>
  byStage(atlas, atlas.of(atlas.initiatives, place.id)).map(({ stage, initiatives }) => ({
    stage: stage?.id ?? null,
    name: stage?.name[locale] ?? words(locale).stageUnknown,
    count: formatNumber(initiatives.length, locale),
  }));

const onRecord = (count: number, locale: Locale): string => {
  if (count === 0) return { en: "No system is on record", zh: "未收录系统" }[locale];
  return { en: `${words("en").systems(count)} on record`, zh: `收录系统${count}个` }[locale];
};

/** A place: its name, its systems by stage, and where it lies. */
export const placeSheet = (atlas: Atlas, id: string, locale: Locale): Sheet => {
  const place = atlas.place(id);
  const count = atlas.of(atlas.initiatives, id).length;
  const about = onRecord(count, locale);
  return {
    kind: atlas.word("levels", place.level).name[locale],
    title: place.name[locale],
    ...(locale === "en" ? { other: place.name[otherLocale(locale)] } : {}),
    about,
    stages: stagesOf(atlas, place, locale),
    path: `/places/${id}/`,
    alt: {
      en: `${place.name.en}: ${about}${count === 0 ? "" : ", by stage"}; beside it a map of the places of the record.`,
      zh: `${place.name.zh}：${about}${count === 0 ? "" : "，按进展分列"}；旁为收录各地的地图。`,
    }[locale],
    notes: mapNotes(locale),
    plate: mapPlate(atlas, place.lat === null ? undefined : place),
  };
};

/** The systems of a place, one by one: the picture of each of their pages. */
export const systemsSheet = (atlas: Atlas, id: string, locale: Locale): Sheet => {
  const place = atlas.place(id);
  const systems = atlas.of(atlas.initiatives, id);
  const name = place.name[locale];
  return {
    kind: kinds.systems[locale],
    title: name,
    ...(locale === "en" ? { other: place.name.zh } : {}),
    about: {
      en: `${onRecord(systems.length, "en")}; the fuller a mark, the further it had got`,
      zh: `${onRecord(systems.length, "zh")}；标记越满，推进得越远`,
    }[locale],
    path: "/initiatives/",
    alt: {
      en: `Systems on record for ${name}, each with the mark of its stage.`,
      zh: `${name}的系统清单，各附进展标记。`,
    }[locale],
    plate: listPlate(atlas, systems),
  };
};

/** A chart: its finding and the upper part of its drawing; of the map, the map. */
export const chartSheet = (atlas: Atlas, id: string, locale: Locale): Sheet => {
  const chart = chartById(id);
  const title = chart.title(chartRows(chart, {}, atlas), locale);
  const name = chart.name[locale];
  return {
    kind: kinds.chart[locale],
    title,
    about: name,
    path: `/charts/${id}/`,
    alt: {
      en: `${title}. Beside it, part of the chart “${name}”.`,
      zh: `${title}。旁为图表“${name}”的局部。`,
    }[locale],
    ...(chart.views?.[0]?.id === "land"
      ? { plate: mapPlate(atlas), notes: mapNotes(locale) }
      : { plate: detailPlate(chart, atlas) }),
  };
};
