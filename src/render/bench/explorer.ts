import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "../browser.ts";
import { largeExplorer } from "../explorer-large.ts";
import type { SynthSize } from "../synth.ts";

/** What one kind of action costs, from the input event to the painted result, in milliseconds. */
export interface ActionCost {
  action: string;
  times: number;
  median: number;
  p95: number;
  most: number;
}

/** What the explorer costs with so many systems. */
export interface ExplorerCost {
  /** Megabytes of all shards. */
  shards: number;
  /** Milliseconds until the first paint, until a first answer, and until all systems have come. */
  firstPaint: number;
  firstAnswer: number;
  complete: number;
  /** Megabytes that the page holds on to. */
  heap: number;
  actions: ActionCost[];
}

/** Gathers what the browser itself says of each interaction: from the event's own time to the next paint. */
const watch = (): void => {
  const durations: number[] = [];
  Object.assign(window, { durations });
  const seen = new Map<number, number>();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId === 0) continue;
      const known = seen.get(entry.interactionId);
      if (known === undefined) seen.set(entry.interactionId, durations.push(entry.duration) - 1);
      else durations[known] = Math.max(durations[known]!, entry.duration);
    }
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
};

const quiet = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));

const taken = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { durations: number[] }).durations.splice(0));

const costOf = (action: string, times: number, durations: number[]): ActionCost => {
  // What the browser does not report was faster than it reports at all.
  const all = [...durations, ...Array.from({ length: Math.max(0, times - durations.length) }, () => 16)];
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
  return { action, times: sorted.length, median: at(0.5), p95: at(0.95), most: sorted.at(-1)! };
};

const TEXTS = [
  "residents",
  "the districts",
  "platform 4711",
  "air measurements",
  "居民档案",
  "zebra",
  "一号",
  "saas",
  "opened",
];

const typing = async (page: Page): Promise<ActionCost> => {
  await taken(page);
  let keys = 0;
  for (const text of TEXTS) {
    await page.focus("#explorer-text");
    for (const letter of text) {
      // A key of its own for each letter, Han letters as an input method commits them.
      if (letter.charCodeAt(0) < 128) await page.keyboard.press(letter === " " ? "Space" : letter);
      else await page.keyboard.insertText(letter);
      keys += letter.charCodeAt(0) < 128 ? 1 : 0;
      await quiet(page);
    }
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Backspace");
    keys += 1;
    await quiet(page);
  }
  return costOf("typing", keys, await taken(page));
};

const clicking = async (page: Page, action: string, selectors: string[]): Promise<ActionCost> => {
  await taken(page);
  for (const selector of selectors) {
    // What scrolls there before it presses is the tool, not the reader.
    await page.locator(selector).first().scrollIntoViewIfNeeded();
    await quiet(page);
    await page.locator(selector).first().click();
    await quiet(page);
  }
  return costOf(action, selectors.length, await taken(page));
};

const FACETS = ["stage", "sector", "kind", "place", "programme", "model", "reliability"];

/** Ticks a value or two of each facet, one condition upon the other, and takes them back in turn. */
const facetClicks = (): string[] => {
  const chosen = FACETS.flatMap((facet) => (["model", "reliability"].includes(facet) ? [facet] : [facet, facet]));
  const boxOf = (facet: string, ticked: string): string => `[data-facet="${facet}"] label:not([hidden]) input${ticked}`;
  return [
    ...chosen.map((facet) => boxOf(facet, ":not(:checked)")),
    ...chosen.toReversed().map((facet) => boxOf(facet, ":checked")),
  ];
};

const scrolling = async (page: Page): Promise<ActionCost> => {
  await page.focus("#explorer-list");
  await taken(page);
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press(i === 10 ? "End" : "PageDown");
    await quiet(page);
  }
  return costOf("paging down the list", 20, await taken(page));
};

const measure = async (browser: Browser, origin: string, slower: number): Promise<Omit<ExplorerCost, "shards">> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.addInitScript(watch);
  const started = performance.now();
  await page.goto(`${origin}/initiatives/`, { waitUntil: "commit" });
  const note = (pattern: string) =>
    page.waitForFunction(
      (p) => new RegExp(p).test(document.querySelector("#explorer-note")?.textContent ?? ""),
      pattern,
      {
        timeout: 120_000,
      },
    );
  await note("shown");
  const firstAnswer = performance.now() - started;
  await note("^All");
  const complete = performance.now() - started;
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  );
  await page.evaluate(() =>
    document.querySelectorAll("[data-facet]").forEach((facet) => facet.setAttribute("open", "")),
  );
  const sorts = ["name", "stage", "stage", "kind", "name", "name"].map((key) => `[data-sort="${key}"]`);
  const actions = [
    await typing(page),
    await clicking(page, "facets", facetClicks()),
    await clicking(page, "sorting", sorts),
    await scrolling(page),
  ];
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await context.close();
  return { firstPaint, firstAnswer, complete, heap: usedSize / 1e6, actions };
};

/**
 * Uses the built explorer page with an invented record in a real browser, slowed down so many times. All of the explorer's
 * work is done in the page, so that all of it is slowed down.
 */
export const explorerCost = async (size: SynthSize, vocabulary: string, slower: number): Promise<ExplorerCost> => {
  const { origin, shards, close } = await largeExplorer(size, vocabulary);
  const args = process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"];
  const browser = await chromium.launch({ executablePath: findBrowser(), args });
  try {
    return { shards, ...(await measure(browser, origin, slower)) };
  } finally {
    await browser.close();
    close();
  }
};
