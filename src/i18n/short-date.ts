import { formatDate } from "./format.ts";
import { words } from "./index.ts";
import type { Locale } from "./text.ts";

const months = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });

/** An EDTF day or month without its year ("28 Dec", "12月28日"), for places where the year stands above; other dates in full. */
export const formatShortDate = (value: string, locale: Locale): string => {
  const point = /^\d{4}-(0[1-9]|1[0-2])(?:-(\d{2}))?[~?%]?$/.exec(value);
  if (point === null) return formatDate(value, locale);
  const [month, day] = [Number(point[1]), point[2] === undefined ? null : Number(point[2])];
  const about = /[~?%]/.test(value) ? words(locale).about : "";
  if (locale === "zh") return `${about}${month}月${day === null ? "" : `${day}日`}`;
  const name = months.format(Date.UTC(2012, month - 1));
  return `${about}${day === null ? "" : `${day} `}${name}`;
};
