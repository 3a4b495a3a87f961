/** Far longer than any text of a record: all are drawn, and lines are broken letter by letter. */
export const LONGEST_CELL = 5_000;

/** Zero-width characters, direction marks and soft hyphens: nobody sees or types them, so they are taken out. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064\u206A-\u206F\uFEFF]/g;

/** What no cell may hold, by what a message calls it. Lone surrogates are looked for with the `u` flag. */
const forbidden: { name: string; pattern: RegExp }[] = [
  { name: "the control character", pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/u },
  { name: "the character that turns text around,", pattern: /[\u202A-\u202E\u2066-\u2069]/u },
  { name: "the mark of a character lost in an earlier conversion,", pattern: /\uFFFD/u },
  { name: "the private or hidden character", pattern: /[\p{Co}\p{Cs}\uFFF9-\uFFFC\uFFFE\uFFFF\u{E0000}-\u{E007F}]/u },
];

/** A quick test for either kind, and for half of any character beyond the basic plane; most files hold none. */
const SUSPECT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uD800-\uF8FF\uFEFF\uFFF9-\uFFFF]/;

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** True when a text may hold a character that has to be taken out or refused. */
export const isSuspect = (text: string): boolean => SUSPECT.test(text);

/** The text without zero-width characters. */
export const withoutHidden = (text: string): string => text.replace(INVISIBLE, "");

/** The text without zero-width characters and without the space around it. */
export const withoutInvisible = (text: string): string => withoutHidden(text).trim();

/** Names the first forbidden character of a cell: `the control character U+0007`; undefined when there is none. */
export const forbiddenIn = (text: string): string | undefined => {
  for (const { name, pattern } of forbidden) {
    const found = pattern.exec(text);
    if (found) return `${name} ${codePoint(found[0])}`;
  }
  return undefined;
};

/** The text without its forbidden characters. */
export const withoutForbidden = (text: string): string =>
  forbidden.reduce((rest, { pattern }) => rest.replace(new RegExp(pattern, "gu"), ""), text);

/** The text with every character that cannot be seen shown as `<U+0007>`, so that a message is one honest line. */
export const visible = (text: string): string =>
  isSuspect(text)
    ? [...text]
        .map((c) => (forbiddenIn(c) !== undefined || c.search(INVISIBLE) >= 0 ? `<${codePoint(c)}>` : c))
        .join("")
    : text;

/** Full-width letters, digits and signs as their ASCII forms: `１２，３` becomes `12,3`. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ")
    .trim();
