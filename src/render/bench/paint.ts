import { setTimeout } from "node:timers/promises";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../browser.ts";
import { openBarePage } from "./bare-page.ts";
import { median } from "./median.ts";
import { chartCount, measuredPages, type MeasuredPage } from "./paint-pages.ts";
import { servePages } from "./paint-serve.ts";

/** How a page came, in milliseconds from the start of the navigation; kB as they were sent. */
export interface Coming {
  name: string;
  /** Until the last chart is there in its full size and the page is painted: whoever scrolls to a chart from now on sees it. */
  charts: number;
  /** The same where everything in every chart has to be laid out by then, as nobody's reading asks for. */
  laidOut: number;
  firstPaint: number;
  /** Layout shift score. */
  shift: number;
  /** What of tasks went beyond 50 ms, after the first paint; and how long the longest of these took. */
  blocking: number;
  longest: number;
  kB: number;
  requests: number;
}

/** Slow 4G, as Lighthouse has it, and a phone's processor. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWER = 4;

interface Watched {
  charts: number;
  shift: number;
  tasks: { start: number; duration: number }[];
}

/** What is asked of a chart, which the browser then has to find out at once: nothing, its size, or where each thing in it stands. */
type Asked = "nothing" | "its size" | "all in it";

/** Runs in the page before it does anything: notes shifts and tasks, and when the last chart is there. */
const watch = ([selector, count, asked]: readonly [string, number, Asked]): void => {
  const watched: Watched = { charts: 0, shift: 0, tasks: [] };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) watched.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.tasks.push({ start: startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  const isThere = (chart: Element): boolean => {
    if (asked === "all in it") for (const part of chart.children) part.getBoundingClientRect();
    return asked === "nothing" || chart.getBoundingClientRect().height > 20;
  };
  const look = (): void => {
    const all = [...document.querySelectorAll(selector)].filter(isThere);
    const painted = performance.getEntriesByName("first-contentful-paint").length > 0;
    if (all.length >= count && painted) requestAnimationFrame(() => (watched.charts = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** How long a page is watched after its charts are there, ms: whatever it still does is its reader's waiting, too. Ours takes three seconds. */
const AFTER = 5000;
/** How long its charts are waited for, ms: slowed down, no version of the page takes half of it. */
const LATE = 120_000;

const visit = async (
  browser: Browser,
  address: string,
  watching: Parameters<typeof watch>[0],
): Promise<{ watched: Watched; firstPaint: number; bytes: number; requests: number }> => {
  const page = await openBarePage(browser, { width: 1280, height: 900 });
  let [bytes, requests] = [0, 0];
  page.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += Number(encodedDataLength);
    requests += 1;
  });
  // What is kept of what comes takes the page's time, the more the larger it is: no reader waits for that.
  await page.send("Network.enable", { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
  await page.send("Network.emulateNetworkConditions", NETWORK);
  await page.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.send("Page.enable");
  await page.send("Page.addScriptToEvaluateOnNewDocument", {
    source: `(${String(watch)})(${JSON.stringify(watching)})`,
  });
  const late = new Error(`${address}: its charts have not come within two minutes`);
  const loaded = new Promise<void>((resolve) => page.on("Page.loadEventFired", () => resolve()));
  const { errorText } = (await page.send("Page.navigate", { url: address })) as { errorText?: string };
  if (errorText) throw new Error(`${address}: ${errorText}`);
  await Promise.race([loaded, setTimeout(LATE, undefined, { ref: false }).then(() => Promise.reject(late))]);
  const isDone = () => ((window as unknown as { watched?: Watched }).watched?.charts ?? 0) > 0;
  for (const start = Date.now(); !(await page.evaluate(isDone)); await setTimeout(100))
    if (Date.now() - start > LATE) throw late;
  await setTimeout(watching[2] === "nothing" ? AFTER : 0);
  const found = await page.evaluate(() => ({
    watched: (window as unknown as { watched: Watched }).watched,
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
  }));
  await page.close();
  return { ...found, bytes, requests };
};

// To ask makes the browser lay out at once what it would leave until a reader is near: how long tasks take is told by a visit
// in which nobody asks.
const comingOf = async (
  browser: Browser,
  origin: string,
  { name, address, charts }: MeasuredPage,
  count: number,
): Promise<Coming> => {
  const sized = await visit(browser, origin + address, [charts, count, "its size"]);
  const laidOut = await visit(browser, origin + address, [charts, count, "all in it"]);
  const unasked = await visit(browser, origin + address, [charts, count, "nothing"]);
  const tasks = unasked.watched.tasks
    .filter(({ start }) => start >= unasked.firstPaint)
    .map(({ duration }) => duration);
  return {
    name,
    charts: sized.watched.charts,
    laidOut: laidOut.watched.charts,
    firstPaint: sized.firstPaint,
    shift: Math.max(...[sized, laidOut, unasked].map(({ watched }) => watched.shift)),
    blocking: tasks.reduce((sum, duration) => sum + duration - 50, 0),
    longest: Math.max(0, ...tasks),
    kB: unasked.bytes / 1000,
    requests: unasked.requests,
  };
};

const mediansOf = (all: Coming[]): Coming =>
  Object.fromEntries(
    Object.entries(all[0]!).map(([key, first]) => [
      key,
      typeof first === "string" ? first : median(all.map((coming) => coming[key as "charts"])),
    ]),
  ) as unknown as Coming;

/** Slow pages are visited once in so many runs. */
export const SLOW = 5;

/** How the built overview comes, and pages that show the same otherwise: medians of so many runs in turn, fewer of slow ones. */
export const paintCosts = async (runs: number): Promise<Coming[]> => {
  const pages = await measuredPages();
  const { origin, close } = await servePages(pages);
  const args = process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"];
  const browser = await chromium.launch({ executablePath: findBrowser(), args });
  const found = new Map<MeasuredPage, Coming[]>(pages.map((page) => [page, []]));
  try {
    for (let run = 0; run < runs; run++)
      for (const page of pages.filter(({ slow }) => !slow || run % SLOW === 0))
        found.get(page)!.push(await comingOf(browser, origin, page, chartCount()));
  } finally {
    await browser.close();
    close();
  }
  return pages.map((page) => mediansOf(found.get(page)!));
};
