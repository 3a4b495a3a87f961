const set = (words: string): Set<string> => new Set(words.split(" "));

/** English words that say nothing beside others. */
const EMPTY = set(
  "a an and at by for from in of on or the to with what which where who whom whose when why how many much is are was " +
    "were be been do does did run runs ran running has have had can could there any me show find tell i we you",
);
/** After "which" the kind of place that is asked for, and not a part of its name. */
const WHICH = set("what which");
const ASKED_FOR = set("city cities place places province provinces district districts");

/** The words that say something; all of them where none does. */
export const tellingWords = (words: string[]): string[] => {
  const telling = words.filter(
    (word, i) => !EMPTY.has(word) && !(ASKED_FOR.has(word) && WHICH.has(words[i - 1] ?? "")),
  );
  return telling.length > 0 ? telling : words;
};

const QUESTION =
  /(?:请问|哪些|哪个|哪几个|有什么|什么)(?:城市|地方|地区|省市)|请问|有?(?:哪些|哪几个|什么)|在?哪[个里儿家]|在哪|有?多少|几个|怎么样?|怎样|如何|有没有|是否|是?谁|[吗呢]$/u;
/** Beside a question word these say nothing; in names they may. */
const LINK = /[是有的在了]/u;
const BREAK = new RegExp(`(?:${QUESTION.source})|${LINK.source}`, "gu");

/** What is left of a run of Han characters without its question words; the run itself where it asks nothing. */
export const withoutQuestion = (run: string): string[] => (QUESTION.test(run) ? brokenAt(run, BREAK) : [run]);

/** The pieces of a run of Han characters between words that only link. */
export const withoutLinks = (run: string): string[] => brokenAt(run, BREAK);

const brokenAt = (run: string, at: RegExp): string[] => run.split(at).filter((piece) => piece !== "");
