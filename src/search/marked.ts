import type { Entry, Field } from "./entries.ts";
import type { Keyer } from "./key.ts";
import { SLIP, type Hit } from "./meet.ts";
import type { Result } from "./search.ts";
import { otherLocale, type Locale } from "../i18n/text.ts";

/** A stretch of a text, and whether it was met. */
export interface Part {
  text: string;
  marked: boolean;
}

/** What is shown of a result: every text with what was met in it. */
export interface Shown {
  address: string;
  name: Part[];
  /** The name in the other language, where it is another. */
  other: Part[] | undefined;
  /** What was met, where that is neither name: part of what is said of it, or another name. */
  excerpt: Part[] | undefined;
  kind: string;
  place: string | undefined;
  /** True when it was met only by forgiving a slip. */
  similar: boolean;
}

interface Span {
  start: number;
  end: number;
}

/** Spans that touch or overlap as one, in their order. */
const merged = (spans: Span[]): Span[] =>
  [...spans]
    .sort((a, b) => a.start - b.start)
    .reduce<Span[]>((all, span) => {
      const last = all.at(-1);
      if (last === undefined || span.start > last.end) return [...all, { ...span }];
      last.end = Math.max(last.end, span.end);
      return all;
    }, []);

const spansIn = (text: string, hits: Hit[], keys: Keyer): Span[] => {
  const own = hits.filter(({ field }) => field.text === text);
  if (own.length === 0) return [];
  const positions = keys.positionsIn(text);
  // The end is after the last character that was met, not before the next one: a bracket between belongs to neither.
  const endOf = (end: number): number =>
    positions[end - 1]! + String.fromCodePoint(text.codePointAt(positions[end - 1]!)!).length;
  return merged(own.map(({ start, end }) => ({ start: positions[start]!, end: endOf(end) })));
};

const partsOf = (text: string, spans: Span[]): Part[] => {
  let at = 0;
  const parts = spans.flatMap(({ start, end }) => {
    const before = { text: text.slice(at, start), marked: false };
    at = end;
    return [before, { text: text.slice(start, end), marked: true }];
  });
  return [...parts, { text: text.slice(at), marked: false }].filter((part) => part.text !== "");
};

const LONGEST = 160;
const AROUND = 48;

/** Where a text may be cut: at a space nearby, or anywhere where none is. */
const cutNear = (text: string, at: number): number => {
  const space = text.indexOf(" ", at);
  return space >= 0 && space - at < 16 ? space + 1 : at;
};

/** A long text cut down to the surroundings of what was met first. */
const cutDown = (text: string, spans: Span[]): { text: string; spans: Span[] } => {
  if (text.length <= LONGEST) return { text, spans };
  const first = spans[0]?.start ?? 0;
  const from = first <= AROUND ? 0 : cutNear(text, first - AROUND);
  const to = from + LONGEST >= text.length ? text.length : cutNear(text, from + LONGEST);
  const lead = from > 0 ? "…" : "";
  const shifted = spans
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from + lead.length, end: end - from + lead.length }));
  return { text: `${lead}${text.slice(from, to).trimEnd()}${to < text.length ? "…" : ""}`, spans: shifted };
};

const isName = ({ name }: Entry, { text }: Field): boolean => text === name.en || text === name.zh;

/** What was met beside the names: in the reader's language if it was met there, too. */
const beside = ({ entry, hits }: Result, locale: Locale): Hit | undefined => {
  if (hits.some(({ field }) => isName(entry, field))) return undefined;
  const own = entry.about[locale === "en" ? 0 : 1];
  return hits.find(({ field }) => field === own) ?? hits[0];
};

/** What to show of a result to readers of a language. */
export const shownOf = (result: Result, locale: Locale, keys: Keyer): Shown => {
  const { entry, hits, how } = result;
  const parts = (text: string): Part[] => {
    const cut = cutDown(text, spansIn(text, hits, keys));
    return partsOf(cut.text, cut.spans);
  };
  const other = entry.name[otherLocale(locale)];
  const more = beside(result, locale);
  return {
    address: entry.address,
    name: parts(entry.name[locale]),
    other: other === entry.name[locale] ? undefined : parts(other),
    excerpt: more && parts(more.field.text),
    kind: entry.kind.name[locale],
    place: entry.place?.[locale],
    similar: how === SLIP,
  };
};
