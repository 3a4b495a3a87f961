import { id, number, optional, plain, ref, text, word } from "./columns.ts";
import { table, type Row } from "./table.ts";

export const places = table({
  name: "places",
  title: { en: "Places", zh: "地方" },
  description: {
    en: "A place that the record speaks of: a city, a province, a district, or the country as a whole.",
    zh: "本资料集所记录的地方：城市、省、区，或全国层面。",
  },
  columns: {
    id: id(),
    name: text({
      title: { en: "Name", zh: "名称" },
      description: { en: "Short name, without 市 or 省.", zh: "简称，不带“市”“省”。" },
      example: "Beijing | 北京",
    }),
    level: word("levels", {
      title: { en: "Level", zh: "层级" },
      description: { en: "Administrative level at the time of the source.", zh: "来源所述时期的行政层级。" },
      example: "municipality",
    }),
    part_of: optional(
      ref("places", {
        title: { en: "Counted with", zh: "归入" },
        description: {
          en: "Only for districts: the city with which their systems are counted.",
          zh: "仅用于区：其系统计入哪个城市。",
        },
        example: "shanghai",
      }),
    ),
    adcode: optional(
      plain(
        {
          title: { en: "Code", zh: "行政区划代码" },
          description: { en: "Six-digit code of GB/T 2260.", zh: "GB/T 2260 六位行政区划代码。" },
          example: "110000",
        },
        /^\d{6}$/,
        "a 6-digit code",
        "Write it as in GB/T 2260, e.g. 110000.",
      ),
    ),
    lat: optional(
      number(
        {
          title: { en: "Latitude", zh: "纬度" },
          description: {
            en: "Latitude of the point that stands for the place; city-level accuracy.",
            zh: "代表该地的点位纬度，精确到城市。",
          },
          unit: { en: "degrees north", zh: "度（北纬）" },
          example: "39.904",
        },
        -90,
        90,
      ),
    ),
    lon: optional(
      number(
        {
          title: { en: "Longitude", zh: "经度" },
          description: {
            en: "Longitude of the point that stands for the place; city-level accuracy.",
            zh: "代表该地的点位经度，精确到城市。",
          },
          unit: { en: "degrees east", zh: "度（东经）" },
          example: "116.408",
        },
        -180,
        180,
      ),
    ),
    order: number({
      title: { en: "Order", zh: "次序" },
      description: {
        en: "Position in lists and charts: the order in which the primary source treats the places, then those it only mentions.",
        zh: "在列表与图表中的次序：先按主要来源的论述顺序，再列仅被提及者。",
      },
      example: "1",
    }),
  },
});

export type Place = Row<typeof places>;
