import type { Entry, Field } from "./entries.ts";
import { spellingIn } from "./pinyin.ts";
import { EXACT, PART, placeInKey, PREFIX, WORD } from "./place-in-key.ts";
import { spellingsOf } from "./spellings.ts";
import { isOneSlip } from "./typo.ts";

/**
 * How exactly an entry is met, the best first, after the five ways in which a name is. Pinyin and initials take three
 * numbers each: those of the whole name, of its beginning, of a part.
 */
export const PINYIN = 5;
export const INITIALS = 8;
export const ABOUT = 11;
export const SLIP = 12;
export { EXACT, PART, PREFIX, WORD };

/** A stretch of a text that was met: positions in the text's key. */
export interface Hit {
  field: Field;
  start: number;
  end: number;
}

/** How a term meets an entry. */
export interface Meeting {
  how: number;
  hits: Hit[];
}

/** The better of two meetings, the first of equals. */
export const better = (a: Meeting | undefined, b: Meeting | undefined): Meeting | undefined =>
  a === undefined || (b !== undefined && b.how < a.how) ? b : a;

const inFields = (fields: Field[], term: string, inside = false): Meeting | undefined =>
  fields.reduce<Meeting | undefined>((best, field) => {
    const found = placeInKey(field.key, term, inside);
    return better(best, found && { how: found.how, hits: [{ field, start: found.start, end: found.end }] });
  }, undefined);

/** The id is public and often the only Latin spelling: the whole of it counts as the beginning of a name, a word as a part. */
const inId = ({ id, kind }: Entry, term: string): Meeting | undefined => {
  const how = placeInKey(id, term)?.how;
  if (how === EXACT) return { how: PREFIX, hits: [] };
  return how === undefined || how === PART || kind.wording || term.length < 3 ? undefined : { how: PART, hits: [] };
};

const inSounds = ({ sounds }: Entry, term: string): Meeting | undefined =>
  sounds.reduce<Meeting | undefined>((best, { field, sounds }) => {
    const spelt = spellingIn(sounds, term);
    if (spelt === undefined) return best;
    const where = spelt.start > 0 ? 2 : spelt.end < field.key.text.length ? 1 : 0;
    return better(best, { how: (spelt.full ? PINYIN : INITIALS) + where, hits: [{ field, ...spelt }] });
  }, undefined);

const inAbout = ({ about }: Entry, term: string): Meeting | undefined => {
  const found = term.length > 1 ? inFields(about, term) : undefined;
  return found && { how: ABOUT, hits: found.hits };
};

const SHORTEST_SLIP = 4;
const SHORTEST_SPELLING = 5;

/** A name misspelt by one letter: the whole of it, one of its words, or the pinyin it begins with. */
const bySlip = (entry: Entry, term: string): Meeting | undefined => {
  if (entry.kind.wording || term.length < SHORTEST_SLIP - 1) return undefined;
  const whole = entry.names.find(({ key }) => key.text.length >= SHORTEST_SLIP && isOneSlip(key.text, term));
  if (whole) return { how: SLIP, hits: [{ field: whole, start: 0, end: whole.key.text.length }] };
  if (term.length < SHORTEST_SLIP) return undefined;
  const word = entry.words.find(({ text }) => isOneSlip(text, term));
  if (word) return { how: SLIP, hits: [{ ...word, end: word.start + word.text.length }] };
  if (term.length < SHORTEST_SPELLING) return undefined;
  for (const { field, sounds } of entry.sounds) {
    let spelling = "";
    for (const { text, end } of sounds) {
      spelling += text;
      if (isOneSlip(spelling, term)) return { how: SLIP, hits: [{ field, start: 0, end }] };
      if (spelling.length > term.length) break;
    }
  }
  return undefined;
};

/** What has a wording and no name counts as text. */
const meetSpelling = (entry: Entry, term: string): Meeting | undefined => {
  const { names, kind } = entry;
  const named = inFields(names, term, !kind.wording);
  const best = better(named && kind.wording ? { ...named, how: ABOUT } : named, inId(entry, term));
  if (best) return best;
  return inSounds(entry, term) ?? inAbout(entry, term) ?? bySlip(entry, term);
};

/** How one term meets an entry itself, in the best of its spellings. */
export const meet = (entry: Entry, term: string): Meeting | undefined =>
  spellingsOf(term).reduce<Meeting | undefined>(
    (best, spelling) => better(best, meetSpelling(entry, spelling)),
    undefined,
  );

/** How one term meets an entry or, where that is a name and not only a text, what the entry belongs to (without hits). */
export const meetOrContext = (entry: Entry, term: string): Meeting | undefined => {
  const own = meet(entry, term);
  return own !== undefined && own.how <= PART ? own : (better(own, inContext(entry, term)) ?? own);
};

const inContext = ({ context }: Entry, term: string): Meeting | undefined =>
  spellingsOf(term).some((spelling) => inFields(context, spelling)) ? { how: PART, hits: [] } : undefined;
