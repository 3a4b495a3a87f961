import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headersFor } from "../../src/render/hosting/rules.ts";
import type { LocalServer } from "../../src/render/program.ts";
import { names, servers } from "../support/servers.ts";
import { site } from "../support/site.ts";

const unframed = [
  "/",
  "/feed.xml",
  "/zh/feed.json",
  "/zh/manifest.webmanifest",
  "/sitemap.xml",
  "/zh/",
  "/charts/timeline/",
  "/zh/places/beijing/",
  "/data/places.csv",
  "/charts/roles.svg",
];
const framed = ["/embed/timeline/", "/zh/embed/roles/", "/v/0.0.1/embed/timeline/", "/v/0.0.1/zh/embed/timeline/"];
const valueOf = (path: string, name: string) => headersFor(path).find((header) => header.name === name)?.value;

describe("the headers of a host", () => {
  it("let others frame embeds and nothing else", () => {
    for (const path of [...unframed, "/embedded/", "/charts/embed/x/", "/v/0.1.0/pictures/a.png", "/zh/v/1/embed/"]) {
      expect(valueOf(path, "Content-Security-Policy"), path).toContain("frame-ancestors 'none'");
      expect(valueOf(path, "Cross-Origin-Opener-Policy"), path).toBe("same-origin");
      expect(valueOf(path, "X-Frame-Options"), path).toBe("DENY");
    }
    for (const path of framed) {
      expect(valueOf(path, "Content-Security-Policy"), path).not.toContain("frame-ancestors");
      expect(valueOf(path, "X-Frame-Options"), path).toBeUndefined();
    }
  });

  it("let no text become code anywhere, and no script stand in a file of the site but a deck", () => {
    for (const path of [...unframed, ...framed, "/cases/nanjing.slides.html"]) {
      const policy = valueOf(path, "Content-Security-Policy")!.split("; ");
      expect(policy, path).toEqual(
        expect.arrayContaining(["require-trusted-types-for 'script'", "trusted-types 'none'", "form-action 'self'"]),
      );
      expect(policy.includes("script-src 'self'"), path).toBe(unframed.includes(path));
      for (const name of ["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"])
        expect(valueOf(path, name), `${path} ${name}`).toMatch(
          /^(nosniff|strict-origin-when-cross-origin|.*camera=\(\).*)$/,
        );
    }
  });

  it("keep for a year only what never changes under its address", () => {
    for (const path of ["/_astro/Page.abc.js", "/v/0.1.0/embed/timeline/"])
      expect(valueOf(path, "Cache-Control"), path).toContain("immutable");
    for (const path of [...unframed, "/embed/timeline/", "/versions.json", "/embed.js"])
      expect(valueOf(path, "Cache-Control"), path).not.toContain("immutable");
  });
});

/** The rules of `_headers`, as a host reads them: all that match a path are joined. */
const headerFileFor = (path: string): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const block of readFileSync(`${site}/_headers`, "utf8").trim().split("\n\n")) {
    const [pattern = "", ...lines] = block.split("\n");
    const source = pattern
      .replaceAll(/[.]/g, "\\.")
      .replaceAll("*", ".*")
      .replaceAll(/:[a-z]+/g, "[^/]+");
    if (!new RegExp(`^${source}$`).test(path)) continue;
    for (const line of lines) (found[line.trim().split(": ")[0]!] ??= []).push(line.slice(line.indexOf(": ") + 2));
  }
  return found;
};

const files = globSync("**/*.*", { cwd: site, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(site, join(entry.parentPath, entry.name)))
  .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
  .filter((path) => !/^\/_(headers|redirects)$/.test(path));

describe("the header file for Netlify and Cloudflare", () => {
  it("gives every built file each of its headers once", () => {
    for (const path of files) {
      const wanted = Object.fromEntries(headersFor(path).map(({ name, value }) => [name, [value]]));
      expect(headerFileFor(path), path).toEqual(wanted);
    }
    expect(files.length).toBeGreaterThan(1000);
  });

  it("stays below the number of rules that hosts read", () => {
    expect(readFileSync(`${site}/_headers`, "utf8").split("\n\n").length).toBeLessThanOrEqual(100);
  });
});

describe.each(
  names.flatMap(
    (name) =>
      [
        [name, "/"],
        [name, "/a/b/"],
      ] as const,
  ),
)("%s with its configuration, under %s", (name, base) => {
  let server: LocalServer;
  let root: string;
  const at = (path: string) => `${server.origin}${base.replace(/\/$/, "")}${path}`;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "site-"));
    mkdirSync(join(root, "a"));
    symlinkSync(resolve(site), join(root, "a", "b"));
    server = await servers[name]({ root: base === "/" ? resolve(site) : root, base });
  }, 120_000);
  afterAll(() => {
    server.close();
    rmSync(root, { recursive: true });
  });

  const asset = `/_astro/${globSync("*.js", { cwd: `${site}/_astro` }).sort()[0]}`;

  it("sends the headers of every kind of file", async () => {
    const decks = ["/cases/nanjing/slides/", "/zh/cases/nanjing.slides.html"];
    const more = ["/data/atlas.json", "/embed.js", "/embed/", "/404.html"];
    for (const path of [...unframed, asset, ...decks, ...more, ...framed.filter((one) => files.includes(one))]) {
      const answer = await fetch(at(path));
      expect(answer.status, path).toBe(200);
      for (const { name, value } of headersFor(path)) expect(answer.headers.get(name), `${path} ${name}`).toBe(value);
      const named = headersFor(path).map(({ name }) => name);
      for (const name of ["X-Frame-Options", "Cross-Origin-Opener-Policy", "Access-Control-Allow-Origin"])
        if (!named.includes(name)) expect(answer.headers.get(name), `${path} ${name}`).toBeNull();
    }
  });

  it("compresses text, and says how it is written", async () => {
    const answer = await fetch(at("/data/figures.csv"), { headers: { "accept-encoding": "gzip" } });
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect((await fetch(at("/zh/charts/roles.svg"))).headers.get("content-type")).toContain("image/svg+xml");
  });

  it.each([
    ["/nowhere/", /<h1>There is no such page[\s\S]*<h2>没有这个页面/],
    ["/zh/places/nowhere/", /<h1>没有这个页面[\s\S]*<h2>There is no such page/],
    ["/_astro/nothing.js", /There is no such page/],
    ["/embed/timeline/atlantis/", /There is no such embed[\s\S]*href="\/embed\/timeline\/"/],
    ["/zh/embed/roles/dark/bare/x/", /没有这个嵌入页面[\s\S]*href="\/zh\/embed\/roles\/"/],
    ["/v/0.0.1/zh/embed/roles/x/", /没有这个嵌入页面[\s\S]*href="\/zh\/embed\/roles\/"/],
    ["/embed/nothing/", /There is no such embed[\s\S]*href="\/embed\/roles\/"/],
  ])("answers the wrong address %s with a page, and forgets it soon", async (path, words) => {
    const answer = await fetch(at(path));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(words);
    expect(answer.headers.get("cache-control")).not.toContain("immutable");
    // A frame on another page must be able to show that its address is wrong.
    expect(answer.headers.get("x-frame-options")).toBe(path.includes("embed/") ? null : "DENY");
  });

  it("leads a folder without its slash to the page, whatever the host is called", async () => {
    const answer = await fetch(at("/places/beijing"), { redirect: "manual" });
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers.get("location")).toBe(`${base}places/beijing/`);
  });
});
