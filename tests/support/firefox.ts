import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { findFirefox } from "../../src/render/firefox.ts";
import { siteFolder } from "../../src/render/site-folder.ts";
import { serveFolder } from "../../src/render/static-server.ts";
import { base } from "./site.ts";

/** The built site in Firefox, for the tests of one file. */
export const siteInFirefox = () => {
  let browser: Browser;
  let server: Server;
  let home: string;

  beforeAll(async () => {
    server = await serveFolder(siteFolder, 0, base);
    home = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
    browser = await puppeteer.launch({ browser: "firefox", executablePath: findFirefox(), headless: true });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Gathers what a page should not do: console messages, errors, requests elsewhere or answered badly. */
  const watch = (page: Page): string[] => {
    const faults: string[] = [];
    page.on("console", (message) => faults.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`error: ${String(error)}`));
    page.on("request", (request) => {
      // Firefox counts what a page, or itself, carries within as requests.
      if (!request.url().startsWith(home) && !request.url().startsWith("data:"))
        faults.push(`foreign request: ${request.url()}`);
    });
    page.on("response", (answer) => {
      if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
    });
    return faults;
  };

  return {
    /** Where the site is served, base path included, once the tests run. */
    home: () => home,
    /** That, without the path. */
    origin: () => new URL(home).origin,
    /** The path of a page below that. */
    pathOf: (page: Page) => page.url().slice(home.length).split(/[?#]/)[0],
    newPage: () => browser.newPage(),
    open: async (address: string, { width = 1280, height = 900 } = {}) => {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      const faults = watch(page);
      await page.goto(home + address, { waitUntil: "load" });
      return { page, faults, close: () => page.close() };
    },
  };
};
