import { describe, expect, it } from "vitest";
import { EARLIER } from "../support/earlier-record.ts";
import { siteInBrowser } from "../support/browser.ts";
import { inLocale, locales } from "../support/site.ts";

const { open } = siteInBrowser();
const address = (locale: (typeof locales)[number]) => `/v/${EARLIER.version}${inLocale(locale, "/embed/roles/")}`;
const newer = { en: "There is a newer version.", zh: "已有新版本。" };

describe("an embed that is kept with a release", () => {
  it.each([
    ["0.0.2", true],
    ["0.10.0", true],
    ["1.0.0", true],
    ["0.0.1", false],
    ["0.0.0", false],
    ["<img src=x>", false],
    ["9", false],
    [7, false],
  ])("says that there is a newer version where the latest is %s: %s", async (version, said) => {
    for (const locale of locales) {
      const { page, faults, close } = await open("/about/");
      await page.route("**/versions.json", (route) => route.fulfill({ json: { latest: { version } } }));
      const asked = page.waitForResponse("**/versions.json");
      await page.goto(address(locale));
      await (await asked).finished();
      const note = page.getByText(newer[locale]);
      if (said) await note.waitFor();
      else await page.waitForTimeout(100);
      expect(await note.isVisible()).toBe(said);
      expect(faults).toEqual([]);
      await close();
    }
  });

  it.each(["gone", "broken"])("says nothing where the answer is %s", async (kind) => {
    const { page, close } = await open("/about/");
    await page.route("**/versions.json", (route) =>
      kind === "gone" ? route.abort() : route.fulfill({ body: "<!doctype" }),
    );
    await page.goto(address("en"));
    await page.waitForTimeout(200);
    expect(await page.getByText(newer.en).isVisible()).toBe(false);
    expect(await page.getByText("version 0.0.1").isVisible()).toBe(true);
    await close();
  });

  it("asks nothing and shows all of it without JavaScript", async () => {
    const { page, faults, close } = await open(address("zh"), { javaScriptEnabled: false });
    expect(await page.innerText("main")).toContain("固定为2020年2月29日发布的0.0.1版");
    await page.click("summary");
    expect(await page.locator("tbody tr").first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });
});
