import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressSite } from "../../src/render/hosting/compress.ts";
import { headersFor } from "../../src/render/hosting/rules.ts";
import type { LocalServer } from "../../src/render/program.ts";
import { names, servers } from "../support/servers.ts";
import { site } from "../support/site.ts";

/** The bytes of an answer as they came over the wire. */
const raw = async (url: string) => {
  const [answer] = (await once(get(url, { headers: { "accept-encoding": "gzip" } }), "response")) as [IncomingMessage];
  return { headers: answer.headers, bytes: await buffer(answer) };
};

describe.each(names)("%s over files that were compressed beforehand", (name) => {
  const paths = ["/index.html", "/feed.xml", "/data/figures.csv", "/charts/roles.svg", "/embed/timeline/index.html"];
  const root = mkdtempSync(join(tmpdir(), "site-"));
  let server: LocalServer;
  beforeAll(async () => {
    for (const path of [...paths, "/robots.txt"]) cpSync(join(site, path), join(root, path));
    await compressSite(root);
    server = await servers[name]({ root, base: "/" });
  }, 120_000);
  afterAll(() => {
    server.close();
    rmSync(root, { recursive: true });
  });

  it("sends them as they are, with every header of the file itself", async () => {
    for (const path of paths) {
      const { headers, bytes } = await raw(`${server.origin}${path.replace(/index\.html$/, "")}`);
      expect(headers["content-encoding"], path).toBe("gzip");
      expect(bytes.equals(readFileSync(join(root, `${path}.gz`))), path).toBe(true);
      expect(headers.vary, path).toContain("Accept-Encoding");
      for (const { name: header, value } of headersFor(path))
        expect(headers[header.toLowerCase()], `${path} ${header}`).toBe(value);
    }
  });

  it("sends the file itself to those who ask for nothing else", async () => {
    const answer = await fetch(`${server.origin}/feed.xml`, { headers: { "accept-encoding": "identity" } });
    expect(answer.headers.get("content-encoding")).toBeNull();
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  });

  it("finds the text of each in both forms, and small files in neither", () => {
    for (const path of paths) {
      const bytes = readFileSync(join(root, path));
      expect(brotliDecompressSync(readFileSync(join(root, `${path}.br`))).equals(bytes), path).toBe(true);
      expect(gunzipSync(readFileSync(join(root, `${path}.gz`))).equals(bytes), path).toBe(true);
    }
    expect(existsSync(join(root, "robots.txt.gz"))).toBe(false);
  });
});
