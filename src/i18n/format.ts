import type { Locale, Text } from "./text.ts";
import { words } from "./index.ts";

// Made once: making one takes longer than writing a thousand numbers with it.
const numbers: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 4 }),
  zh: new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 4 }),
};
const lists: Record<Locale, Intl.ListFormat> = {
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
  zh: new Intl.ListFormat("zh-CN", { type: "conjunction" }),
};

/** A number in the digits and grouping of the language. */
export const formatNumber = (value: number, locale: Locale): string => numbers[locale].format(value);

/** A list in the grammar of the language: "a, b and c", "a、b和c". */
export const formatList = (items: string[], locale: Locale): string => lists[locale].format(items);

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const formatPoint = (point: string, locale: Locale): string => {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(point)) return point;
  const [year, month, day] = point.split("-").map(Number) as [number, number?, number?];
  if (locale === "zh") return `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(" ");
};

/** An EDTF date in words: exactly as precise as it is written, and no more. */
export const formatDate = (value: string, locale: Locale): string => {
  const [from = "", to] = value.split("/").map((part) => part.replace(/[~?%]/g, ""));
  const about = /[~?%]/.test(value) ? words(locale).about : "";
  if (to === undefined) return `${about}${formatPoint(from, locale)}`;
  const yearsOnly = /^\d{4}$/.test(from) && /^\d{4}$/.test(to);
  if (yearsOnly) return `${about}${from}${locale === "zh" ? "—" : "–"}${to}${locale === "zh" ? "年" : ""}`;
  return `${about}${[from, to].map((p) => (/^\d/.test(p) ? formatPoint(p, locale) : words(locale).open)).join(locale === "zh" ? "至" : " to ")}`;
};

/** A unit's name as it stands after the number: units are named in the plural, one thing is not. */
export const unitName = (value: number, name: Text, locale: Locale): string =>
  locale === "en" && value === 1
    ? name.en.replace(/(ies|(?<=ss)es|s)(?= (?:of|per) |$)/, (ending) => (ending === "ies" ? "y" : ""))
    : name[locale];

/** A count as Chinese readers write it: whole 万 and 亿 instead of long rows of zeros. */
const formatHan = (value: number): string => {
  const [size, word] = value >= 1e8 && value % 1e8 === 0 ? [1e8, "亿"] : [1e4, "万"];
  return value >= 1e4 && value % size === 0 ? `${formatNumber(value / size, "zh")}${word}` : formatNumber(value, "zh");
};

const formatYiYuan = (value: number): string =>
  value < 1 ? `${formatNumber(Number((value * 1e4).toPrecision(6)), "zh")}万元` : `${formatNumber(value, "zh")}亿元`;

/** A quantity in its unit: money is converted in English (RMB 100 bn), kept as written in Chinese (1,000亿元). */
export const formatQuantity = (value: number, unit: { id: string; name: Text }, locale: Locale): string => {
  if (unit.id === "yi-yuan") return locale === "zh" ? formatYiYuan(value) : formatRmb(value * 1e8);
  if (unit.id === "usd-billion")
    return locale === "zh" ? `${formatNumber(value * 10, locale)}亿美元` : `US$${formatNumber(value, locale)} bn`;
  if (unit.id === "percent") return `${formatNumber(value, locale)}%`;
  const unitWord = unitName(value, unit.name, locale);
  return locale === "zh" ? `${formatHan(value)}${unitWord}` : `${formatNumber(value, locale)} ${unitWord}`;
};

const formatRmb = (yuan: number): string => {
  const [size, unit] = yuan >= 1e12 ? [1e12, "tn"] : yuan >= 1e9 ? [1e9, "bn"] : [1e6, "m"];
  return `RMB ${formatNumber(Number((yuan / size).toPrecision(6)), "en")} ${unit}`;
};

/** A quantity with its qualifier: "more than 200 institutions", "200多所机构" being the source's own matter. */
export const formatFigure = (
  figure: { value: number },
  unit: { id: string; name: Text },
  qualifier: { id: string; name: Text },
  locale: Locale,
): string => {
  const quantity = formatQuantity(figure.value, unit, locale);
  if (qualifier.id === "exactly") return quantity;
  return locale === "zh" ? `${qualifier.name.zh}${quantity}` : `${qualifier.name.en} ${quantity}`;
};
