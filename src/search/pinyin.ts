import type { Key } from "./key.ts";

/** What of a name is pronounced: one syllable for a Han character, a run of letters as it is. */
export interface Sound {
  text: string;
  start: number;
  end: number;
}

/** Where a spelling stands in a key, and whether it is spelt out or shortened to initials somewhere. */
export interface Spelt {
  full: boolean;
  start: number;
  end: number;
}

const HAN = /\p{Script=Han}/u;
/** Typed for ü on most keyboards; u is as often written for it. */
const plain = (text: string): string => text.replaceAll("v", "u");

/** Pairs a key with the syllables of its Han characters (in their order). */
export const soundsOf = (key: Key, syllables: string[]): Sound[] => {
  const sounds: Sound[] = [];
  let next = 0;
  for (let i = 0; i < key.text.length;) {
    const character = String.fromCodePoint(key.text.codePointAt(i)!);
    const from = i;
    i += character.length;
    if (HAN.test(character)) sounds.push({ text: plain(syllables[next++] ?? ""), start: from, end: i });
    else {
      while (i < key.text.length && key.edges[i] === 0) i += 1;
      sounds.push({ text: plain(key.text.slice(from, i)), start: from, end: i });
    }
  }
  return sounds;
};

const initialsOf = (syllable: string): string[] =>
  /^[zcs]h/.test(syllable) ? [syllable.slice(0, 2), syllable.charAt(0)] : [syllable.charAt(0)];

/** Follows a spelling from one sound on; the last syllable may be unfinished, as while typing. */
const follow = (
  letters: string,
  sounds: Sound[],
  i: number,
  begun = false,
): { full: boolean; last: number } | undefined => {
  const sound = sounds[i];
  if (sound === undefined || sound.text === "") return undefined;
  if (sound.text.startsWith(letters)) return { full: begun || letters.length > 2 || letters === sound.text, last: i };
  const step = (part: string, full: boolean) => {
    const rest = follow(letters.slice(part.length), sounds, i + 1, true);
    return rest && { full: full && rest.full, last: rest.last };
  };
  const whole = letters.startsWith(sound.text) ? step(sound.text, true) : undefined;
  if (whole) return whole;
  for (const initial of initialsOf(sound.text))
    if (letters.startsWith(initial)) {
      const short = step(initial, false);
      if (short) return short;
    }
  return undefined;
};

const SPELLING = /^[a-z]{2,80}$/;
/** In the middle of a name two initials are met by chance. */
const SHORTEST_INSIDE = 3;

/** Where letters spell a stretch of a name: `xiangyun`, `xyun`, `xygc` for 祥云工程. */
export const spellingIn = (sounds: Sound[], term: string): Spelt | undefined => {
  if (!SPELLING.test(term)) return undefined;
  const letters = plain(term);
  let short: Spelt | undefined;
  for (const [i, sound] of sounds.entries()) {
    const found = follow(letters, sounds, i);
    if (found === undefined || (!found.full && i > 0 && letters.length < SHORTEST_INSIDE)) continue;
    const spelt = { full: found.full, start: sound.start, end: sounds[found.last]!.end };
    if (spelt.full) return spelt;
    short ??= spelt;
  }
  return short;
};
