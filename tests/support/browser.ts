import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser } from "playwright-core";
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

/** The built site, or what else is built in a folder, served to a real browser for the tests of one file. */
export const siteInBrowser = (folder = siteFolder) => {
  let browser: Browser;
  let server: Server;
  let origin: string;

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
      await page.goto(address, { waitUntil: "load" });
      if (options.javaScriptEnabled !== false) await page.waitForFunction(marksReady);
      return { page, faults, close: () => context.close() };
    },
  };
};
