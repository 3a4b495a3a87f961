import { unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressInPack, type Site } from "../../src/render/pack/address.ts";
import { isPacked, MOST_PACKED, PACK_FOLDER } from "../../src/render/pack/name.ts";
import { packOf } from "../../src/render/pack/pack.ts";
import { pageInPack, type Around } from "../../src/render/pack/page.ts";

const siteAt = (base: string, home: string | null = null): Site => ({
  base,
  home,
  files: new Set([
    "index.html",
    "zh/index.html",
    "places/北京/index.html",
    "facts/places/beijing/citation.ris",
    "data/places.csv",
    "embed/timeline/index.html",
    "charts/timeline.2x.png",
    "search/index.json",
    "icon.svg",
  ]),
  asLink: (path) => `data:,${path}`,
});
const around = (base = "/", home: string | null = null): Around => ({
  ...siteAt(base, home),
  scriptOf: (modules) => `_astro/${modules.map((module) => module.slice(7, 8)).join("")}.js`,
  sheetOf: (style) => `_astro/${style.length}.css`,
  style: "_astro/pack.css",
});

describe("an address in the pack", () => {
  const cases: [address: string, page: string, to: string][] = [
    ["/", "index.html", "./index.html"],
    ["/zh/", "index.html", "./zh/index.html"],
    ["/", "zh/index.html", "../index.html"],
    [
      "/places/%E5%8C%97%E4%BA%AC/?a=b/#c/",
      "zh/cases/x/index.html",
      "../../../places/%E5%8C%97%E4%BA%AC/index.html?a=b/#c/",
    ],
    ["/data/places.csv", "data/index.html", "../data/places.csv"],
    ["/facts/places/beijing/citation.ris", "index.html", "data:,facts/places/beijing/citation.ris"],
    ["/search/index.json", "zh/search/index.html", "../../search/index.json"],
  ];
  it.each(["/", "/atlas/", "/a/b/"])("leads from the page to the file, without the base path %s", (base) => {
    for (const [address, page, to] of cases)
      expect(addressInPack(base + address.slice(1), page, siteAt(base)), address).toEqual({ to });
  });

  it("of another site, or in the same page, is unchanged", () => {
    for (const address of ["https://example.org/", "//example.org/x", "#note-1", "?q=x", "mailto:a@b.c", "data:,x", ""])
      expect(addressInPack(address, "index.html", siteAt("/"))).toBe("unchanged");
  });

  it("of what is left out leads to the public site, where there is one", () => {
    for (const address of ["embed/timeline/", "charts/timeline.2x.png"]) {
      expect(addressInPack(`/${address}`, "index.html", siteAt("/"))).toBe("nowhere");
      const to = `https://example.org/atlas/${address}`;
      expect(
        addressInPack(`/atlas/${address}`, "zh/index.html", siteAt("/atlas/", "https://example.org/atlas/")),
      ).toEqual({ to });
    }
  });

  it("that names nothing of the site stops the build", () => {
    expect(() => addressInPack("/plces/", "index.html", siteAt("/"))).toThrow('"/plces/" names no file');
    expect(() => addressInPack("/zh/", "index.html", siteAt("/atlas/"))).toThrow("is not below /atlas/");
  });

  it("read by a browser leads to the file, however deep page and file lie", () => {
    const part = fc.stringMatching(/^p[a-z北京 %]{0,5}$/);
    const folders = fc.array(part, { maxLength: 4 });
    fc.assert(
      fc.property(folders, folders, fc.constantFrom("", "?a=1", "#b"), (from, to, rest) => {
        const folder = to.map((name) => `${name}/`).join("");
        const page = [...from, "index.html"].join("/");
        const site = { ...siteAt("/"), files: new Set([`${folder}index.html`]) };
        const address = `/${to.map((name) => `${encodeURIComponent(name)}/`).join("")}${rest}`;
        const led = addressInPack(address, page, site);
        const root = "file:///D:/usb%20%E7%9B%98/";
        const at = new URL(
          (led as { to: string }).to,
          root + from.map((name) => `${encodeURIComponent(name)}/`).join("") + "index.html",
        );
        expect(decodeURIComponent(at.pathname)).toBe(`/D:/usb 盘/${folder}index.html`);
        expect(at.search + at.hash).toBe(rest);
      }),
    );
  });
});

const PAGE = `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-Ab+/9='; base-uri 'none'; form-action 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"><link rel="icon" href="/a/icon.svg"><style>a > b { color: red }</style></head><body><a href="/a/zh/" title="A &amp; &quot;B&quot;">甲 &amp; 乙</a><svg viewBox="0 0 1 1"><a href="/a/places/%E5%8C%97%E4%BA%AC/"><path d="M0,0"/></a><use href="#x"/></svg><form action="/a/" ><input value="/a/zh/"/></form><div data-online>gone <p>too</p><script type="module" src="/a/_astro/c.js"></script></div><p>stays</p><a href="/a/embed/timeline/">嵌入</a><script type="module" src="/a/_astro/a.js"></script><script type="application/json">{"base":"/a/zh","root":"/a","index":"/a/search/index.json","s":"\\u003c/script>"}</script><script type="module" src="/a/_astro/b.js"></script></body></html>`;

describe("a page in the pack", () => {
  const packed = pageInPack(PAGE, "zh/x/index.html", around("/a/"));

  it("changes what a folder needs and nothing else", () => {
    expect(packed).toBe(
      `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src file:; style-src file:; base-uri 'none'; form-action file:; require-trusted-types-for 'script'; trusted-types pack 'allow-duplicates'"><link rel="icon" href="../../icon.svg"><link rel="stylesheet" href="../../_astro/20.css"><link rel="stylesheet" href="../../_astro/pack.css"></head><body><a href="../../zh/index.html" title="A &amp; &quot;B&quot;">甲 &amp; 乙</a><svg viewBox="0 0 1 1"><a href="../../places/%E5%8C%97%E4%BA%AC/index.html"><path d="M0,0"/></a><use href="#x"/></svg><form action="../../index.html"><input value="/a/zh/"/></form><p>stays</p><a data-left-out="（离线版未收）">嵌入</a><script src="../../_astro/ab.js" defer=""></script><script type="application/json">{"base":"../../zh","root":"../..","index":"../../search/index.json","s":"\\u003c/script>"}</script></body></html>`,
    );
  });

  it("at the root has addresses that the scripts can go on from", () => {
    const page = pageInPack('<script type="application/json">{"base":"","root":""}</script>', "index.html", around());
    expect(page).toBe('<script type="application/json">{"base":".","root":"."}</script>');
  });
});

describe("the archive", () => {
  const files = new Map<string, Uint8Array | string>([
    ["a.png", new Uint8Array(400)],
    ["zh/说明.txt", "云".repeat(400)],
  ]);

  it("holds the files below its folder, Han names among them, compressed once", async () => {
    const zip = await packOf(files);
    const out = unzipSync(zip);
    expect(Object.keys(out)).toEqual([`${PACK_FOLDER}/a.png`, `${PACK_FOLDER}/zh/说明.txt`]);
    expect(new TextDecoder().decode(out[`${PACK_FOLDER}/zh/说明.txt`])).toBe("云".repeat(400));
    const stored = unzipSync(zip, { filter: ({ compression }) => compression === 0 });
    expect(Object.keys(stored)).toEqual([`${PACK_FOLDER}/a.png`]);
    // Bit 11 says that a name is UTF-8.
    const second = zip.indexOf("PK\u0003\u0004", 5, "latin1");
    expect(zip.readUInt16LE(second + 6) & 0x800).toBe(0x800);
  });

  it("has the same bytes whatever the zone of the clock, of files that are still in the making, too", async () => {
    const zone = process.env["TZ"];
    const late = async function* () {
      for (const file of files) yield Promise.resolve(file);
    };
    const made: Buffer[] = [];
    for (const [TZ, given] of [
      ["Asia/Shanghai", files],
      ["America/New_York", late()],
    ] as const) {
      process.env["TZ"] = TZ;
      made.push(await packOf(given));
    }
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(Buffer.compare(made[0]!, made[1]!)).toBe(0);
  });

  it("is not made where a file cannot be made", async () => {
    const broken = async function* (): AsyncGenerator<[string, string]> {
      yield await Promise.resolve(["a.txt", "a"]);
      throw new Error("no file");
    };
    await expect(packOf(broken())).rejects.toThrow("no file");
  });
});

it("no pack is made of a record with more pages than a ZIP holds files", () => {
  expect(2 * MOST_PACKED).toBeLessThan(65_535);
  expect([isPacked(MOST_PACKED), isPacked(MOST_PACKED + 1)]).toEqual([true, false]);
});
