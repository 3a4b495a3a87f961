import { setImmediate as nextTurn } from "node:timers/promises";
import type { AstroIntegration } from "astro";

/** What threads of their own make, in the order in which a build asks for it. */
const IN_THREADS = [".png", ".pdf"];

/** Where a file stands among all: those that threads make before the others. */
const rankOf = ({ pathname }: { pathname: string }): number => {
  const rank = IN_THREADS.findIndex((ending) => pathname.endsWith(ending));
  return rank === -1 ? IN_THREADS.length : rank;
};

/** Says at each tenth how many of the files of a site are made. */
export const progressOf = (files: number, say: (line: string) => void): (() => void) => {
  let made = 0;
  return () => {
    made += 1;
    const tenths = (count: number) => Math.floor((10 * count) / files);
    if (tenths(made) > tenths(made - 1)) say(`${made} of ${files} files, ${Math.round((100 * made) / files)} %`);
  };
};

/**
 * Asks for all pictures and documents before anything else, so that threads make them beside everything else that a build
 * makes, and it does not wait for them at its end; says how far it is.
 */
export const rendering = (): AstroIntegration => ({
  name: "rendering",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) => {
      setPrerenderer((usual) => {
        let isMade = (): void => undefined;
        let turn: Promise<unknown> = Promise.resolve();
        return {
          ...usual,
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            isMade = progressOf(paths.length, console.log);
            return paths.toSorted((a, b) => rankOf(a) - rankOf(b));
          },
          render: async (...asked) => {
            // Between two, what threads and disk have sent is taken up: else they would wait for hundreds of others.
            await (turn = turn.then(() => nextTurn()));
            const answer = await usual.render(...asked);
            isMade();
            return answer;
          },
        };
      });
    },
  },
});
