import type { Server } from "node:http";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { siteInBrowser } from "../support/browser.ts";
import { hostPage } from "../support/host.ts";
import { inLocale, locales } from "../support/site.ts";
import { codeFor } from "../support/embed-code.ts";
import { embedded, settled } from "../support/embedded.ts";

const { newContext, origin } = siteInBrowser();
let host: { origin: string; server: Server };
let body = "";
const WIDTHS = [280, 327, 328, 600, 715, 716, 1200];
/** Rules that a page may have for other reasons; the frame must outlast them. */
const HOSTILE = `* { all: revert !important } html { zoom: 1.1 } body { margin: 0 }
  iframe { height: 1px; max-height: 90px; border: 3px solid; padding: 2px; box-sizing: border-box }`;
const every = locales.flatMap((locale) => charts.map(({ id }) => ({ locale, id })));

beforeAll(async () => {
  host = await hostPage(origin(), () => `<!doctype html><meta name="viewport" content="width=device-width">${body}`);
});
afterAll(() => host.server.close());

const openHost = async (html: string, width: number) => {
  body = html;
  const context = await newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(host.origin, { waitUntil: "load" });
  return { page, close: () => context.close() };
};
const eager = (code: string) => code.replaceAll('loading="lazy"', "");
const half = every.filter((_, i) => i % 2 === 0 || every[i]!.id === "timeline");

describe("an embed on a page of someone else", () => {
  it.each([
    ["as pasted, without its script", "", false],
    ["as pasted, against hostile rules", `<style>${HOSTILE}</style>`, true],
  ])("fits %s", async (_, head, script) => {
    const code = half.map(({ locale, id }) => eager(codeFor(locale, id, origin(), script))).join("");
    const { page, close } = await openHost(head + code, 1200);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await settled(page), String(width)).toEqual([]);
    }
    await close();
  });

  it.each(["pym", "frames", "amp"])("fits where %s follows its height", async (kind) => {
    const holders = half.slice(0, 6).map(({ locale, id }, i) => {
      const src = `${origin()}${inLocale(locale, `/embed/${id}/`)}`;
      return `<div id="frame-${i}" data-src="${src}"></div>`;
    });
    const { page, close } = await openHost(`${holders.join("")}<script src="/${kind}.js"></script>`, 900);
    for (const width of [900, 320, 600]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await settled(page), String(width)).toEqual([]);
    }
    await close();
  });

  it("moves nothing while it loads, and follows its table when that is opened", async () => {
    const code = `<p>Before</p>${eager(codeFor("en", "roles", origin(), true))}<p id="after">After</p>`;
    const { page, close } = await openHost(`<style>body { margin: 0 }</style>${code}`, 600);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 600);
        }),
    );
    expect(shift).toBe(0);
    const top = () => page.locator("#after").evaluate((after) => after.getBoundingClientRect().top + scrollY);
    const before = await top();
    await embedded(page)[0]!.locator("summary").click();
    await expect.poll(top).toBeGreaterThan(before + 100);
    expect(await settled(page)).toEqual([]);
    await embedded(page)[0]!.locator("summary").click();
    // The height that follows from the width may end within a pixel; one that is set does not.
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
    await close();
  });

  it("is not resized by anyone else, nor to an absurd height, nor a thousand times a second", async () => {
    const code = eager(codeFor("en", "roles", origin(), true));
    const twice = `<script src="${origin()}/embed.js" defer></script>`;
    const { page, close } = await openHost(
      `${code}${twice}<iframe sandbox="allow-scripts" srcdoc="<p>Not an embed</p>"></iframe>`,
      600,
    );
    expect(await settled(page)).toEqual([]);
    const height = () =>
      page
        .locator("iframe")
        .first()
        .evaluate((frame) => frame.clientHeight);
    const before = await height();
    const send = (frame: Frame, heights: unknown[]) =>
      frame.evaluate((all) => {
        for (const one of all) parent.postMessage({ sentinel: "amp", type: "embed-size", height: one }, "*");
      }, heights);
    await send(page.mainFrame(), [123, 456]);
    await send(
      page.frames().find((frame) => frame.url() === "about:srcdoc")!,
      [123, 456],
    );
    await send(embedded(page)[0]!, [0, 49, -5, 1e9, Infinity, NaN, "500", null, {}]);
    await page.waitForTimeout(200);
    expect(await height()).toBe(before);
    await send(
      embedded(page)[0]!,
      Array.from({ length: 1000 }, (_, i) => 100 + i),
    );
    await page.waitForTimeout(200);
    // At most by the pixel that the frame was rounded to before.
    expect(Math.abs((await height()) - before)).toBeLessThanOrEqual(1);
    await close();
  });

  it("ignores a frame of the site that is not where it says it is", async () => {
    // Without the sandbox, the embed speaks with the site's origin; a sandboxed one must not.
    const open = eager(codeFor("en", "roles", origin(), true)).replace(/ sandbox="[^"]*"/, "");
    const { page, close } = await openHost(`<style>iframe { height: 300px !important }</style>${open}`, 600);
    expect(await settled(page)).toEqual([]);
    await page.locator("iframe").evaluate((frame) => frame.setAttribute("sandbox", "allow-scripts"));
    const before = await page.locator("iframe").evaluate((frame) => frame.clientHeight);
    await embedded(page)[0]!.locator("summary").click();
    await page.waitForTimeout(300);
    expect(await page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBe(before);
    await close();
  });

  it("shows a frame that is put in later, lazily, or in a shadow root", async () => {
    const { page, close } = await openHost(`<script src="${origin()}/embed.js" defer></script><main></main>`, 600);
    await page.evaluate((src) => {
      document.querySelector("main")!.innerHTML =
        `<iframe width="100%" height="70" loading="lazy" src="${src}"></iframe>`;
    }, `${origin()}/embed/roles/`);
    await expect.poll(() => embedded(page).length).toBe(1);
    expect(await settled(page)).toEqual([]);
    // As page builders do it that shut their blocks off from the page's style.
    await page.evaluate((src) => {
      const outer = document.querySelector("main")!.appendChild(document.createElement("div"));
      const inner = outer.attachShadow({ mode: "open" }).appendChild(document.createElement("div"));
      inner.attachShadow({ mode: "open" }).innerHTML = `<iframe width="100%" height="70" src="${src}"></iframe>`;
    }, `${origin()}/embed/unknowns/`);
    await expect.poll(() => embedded(page).length).toBe(2);
    expect(await settled(page)).toEqual([]);
    await close();
  });
});
