import { setImmediate as nextTurn } from "node:timers/promises";
import type { AstroIntegration } from "astro";

const isPicture = (pathname: string): boolean => pathname.endsWith(".png");

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
 * Asks for all pictures before anything else, so that they are rasterized beside everything else that a build makes, and
 * it does not wait for them at its end; says how far it is.
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
            const first = Map.groupBy(paths, ({ pathname }) => isPicture(pathname));
            return [...(first.get(true) ?? []), ...(first.get(false) ?? [])];
          },
          render: async (...asked) => {
            // Between two, what has come from threads and from files is taken up, so that no thread waits for hundreds of others.
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
