import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { parseHTML } from "linkedom";
import { chromium, type Browser, type Page } from "playwright-core";
import sirv from "sirv";
import { formNode } from "../explorer/form.ts";
import { PER_SHARD } from "../explorer/shape.ts";
import { tableNode } from "../explorer/table.ts";
import { join } from "../record/atlas.ts";
import { explorerIndex } from "../record/explorer.ts";
import { fullStore } from "../record/explorer-store.ts";
import { normalize } from "../record/normalize.ts";
import { findBrowser } from "./browser.ts";
import { embeddable } from "./data/json-ld.ts";
import { explorerFolding } from "./explorer-folding.ts";
import { htmlDraw } from "./html.ts";
import { siteFolder } from "./site-folder.ts";
import { synthesize, type SynthSize } from "./synth.ts";

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

const PAGE = `${siteFolder}/initiatives/index.html`;
const SHARD = /^\/initiatives\/shards\/(\d+)\.json$/;

/** The built page with the facets, the first rows and the catalogue of another record in it; scripts and styles are the built ones. */
const pageFor = (index: ReturnType<typeof explorerIndex>): string => {
  const { document } = parseHTML(readFileSync(PAGE, "utf8"));
  const draw = htmlDraw("");
  const catalogue = index.catalogue("en");
  const form = formNode(draw, catalogue, "en");
  document.querySelector("#explorer-form")!.outerHTML = form.outerHTML;
  document.querySelector("#explorer-list")!.outerHTML = tableNode(draw, fullStore(index, "en")).outerHTML;
  // No chart holds a dot for each of so many systems.
  for (const chart of document.querySelectorAll("[data-follow] figure")) chart.remove();
  const block = document.querySelector("#explorer-data")!;
  const data = JSON.parse(block.textContent) as object;
  block.innerHTML = embeddable(JSON.stringify({ ...data, catalogue, belongs: null }));
  return `<!doctype html>${document.documentElement.outerHTML}`;
};

const serve = (page: string, shards: string[]): Promise<Server> => {
  const files = sirv(siteFolder, { dev: true });
  const server = createServer((request, response) => {
    const path = new URL(request.url!, "http://localhost").pathname;
    const shard = SHARD.exec(path)?.[1];
    if (path === "/initiatives/") response.setHeader("content-type", "text/html; charset=utf-8").end(page);
    else if (shard !== undefined) response.setHeader("content-type", "application/json").end(shards[Number(shard)]);
    else files(request, response, () => void response.writeHead(404).end());
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
};

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
 * Puts an invented record into the built explorer page (of `dist/`) and uses it in a real browser, slowed down so many times. All of the
 * explorer's work is done in the page, so that all of it is slowed down.
 */
export const explorerCost = async (size: SynthSize, vocabulary: string, slower: number): Promise<ExplorerCost> => {
  const { tables } = normalize(synthesize(size, vocabulary));
  // Invented texts repeat each other; the first ones have all characters.
  const index = explorerIndex(join(tables!), PER_SHARD, (texts) => explorerFolding(texts.slice(0, PER_SHARD)));
  const shards = index.shards.map((shard) => JSON.stringify(shard()));
  const server = await serve(pageFor(index), shards);
  const args = process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"];
  const browser = await chromium.launch({ executablePath: findBrowser(), args });
  try {
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const cost = await measure(browser, origin, slower);
    return { shards: shards.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6, ...cost };
  } finally {
    await browser.close();
    server.close();
  }
};
