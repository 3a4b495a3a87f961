import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { findBrowser } from "../../src/render/browser.ts";
import { siteFolder } from "../../src/render/site-folder.ts";
import { serveFolder } from "../../src/render/static-server.ts";

const ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type ContextOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

/** Marks are made ready after the page has loaded, one drawing after the other. */
const marksReady = (): boolean =>
  document.querySelector("figure[data-chart] .drawings div[aria-hidden]:not(.strips) a[href]") === null;

/** What a page does that it should not, from now on: console messages, errors, requests elsewhere or answered badly. */
const faultsOf = (page: Page, origin: string): string[] => {
  const faults: string[] = [];
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on(
    "request",
    (request) =>
      !request.url().startsWith(origin) &&
      !request.url().startsWith(`blob:${origin}`) &&
      faults.push(`foreign request: ${request.url()}`),
  );
  page.on("response", (answer) => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`));
  return faults;
};

const goTo = async (page: Page, address: string, { javaScriptEnabled }: ContextOptions = {}): Promise<void> => {
  await page.goto(address, { waitUntil: "load" });
  if (javaScriptEnabled !== false) await page.waitForFunction(marksReady);
};

const DESK = { width: 1280, height: 720 };
/** As a page has it that is made anew. */
const USUAL = {
  media: null,
  colorScheme: "light",
  forcedColors: "none",
  reducedMotion: "no-preference",
  contrast: "no-preference",
} as const;

/** The built site, or what else is built in a folder, served to a real browser for the tests of one file. */
export const siteInBrowser = (folder = siteFolder) => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  const free: { page: Page; faults: string[] }[] = [];
  const newVisit = async () => {
    const page = await (await browser.newContext({ baseURL: origin })).newPage();
    return { page, faults: faultsOf(page, origin) };
  };

  beforeAll(async () => {
    server = await serveFolder(folder, 0);
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: process.getuid?.() === 0 ? ["--no-sandbox", ...ARGS] : ARGS,
    });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  return {
    /** Where the site is served, once the tests run. */
    origin: () => origin,
    newContext: (options: ContextOptions = {}) => browser.newContext({ baseURL: origin, ...options }),
    /** Opens a page and gathers what it should not do: console messages, errors, requests elsewhere or answered badly. */
    open: async (address: string, options: ContextOptions = {}) => {
      const context = await browser.newContext({ baseURL: origin, ...options });
      const page = await context.newPage();
      const faults = faultsOf(page, origin);
      await goTo(page, address, options);
      return { page, faults, close: () => context.close() };
    },
    /**
     * The same in a page that another visit has left, where there is one: it comes in a quarter less time. Storage and cookies
     * are empty, media and pointer as they were at first; files that were fetched are kept.
     */
    visit: async (address: string, viewport = DESK) => {
      const { page, faults } = free.pop() ?? (await newVisit());
      await page.emulateMedia(USUAL);
      await page.setViewportSize(viewport);
      await goTo(page, address);
      const close = async (): Promise<void> => {
        await page.evaluate(() => [localStorage, sessionStorage].forEach((store) => store.clear()));
        await page.context().clearCookies();
        await page.mouse.move(0, 0);
        // What the old page still says is nobody's. One of another origin would come in another process, slowly.
        await page.goto("/robots.txt");
        faults.splice(0);
        free.push({ page, faults });
      };
      return { page, faults, close };
    },
  };
};
