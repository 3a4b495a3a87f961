import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headersFor } from "../../src/render/hosting/rules.ts";
import { serveFolder } from "../../src/render/static-server.ts";

let folder: string;
let server: Server;
const answer = async (path: string) => {
  const { status, headers, ...rest } = await fetch(
    `http://localhost:${(server.address() as AddressInfo).port}${path}`,
  ).then(async (got) => ({ status: got.status, headers: got.headers, text: await got.text() }));
  return [status, headers.get("content-type")?.split(";")[0], rest.text];
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "atlas-"));
  mkdirSync(join(folder, "embed/timeline"), { recursive: true });
  for (const [file, text] of [
    ["index.html", "home"],
    ["404.html", "no page"],
    ["embed/404.html", "no embed"],
    ["embed/timeline/index.html", "timeline"],
    ["embed/timeline/404.html", "no such timeline"],
  ] as const)
    writeFileSync(join(folder, file), text);
  server = await serveFolder(folder, 0, "/atlas");
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe("the server of the built site", () => {
  it("sends the headers that hosts are told to send, for wrong addresses too", async () => {
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    for (const [path, as] of [
      ["/", "/"],
      ["/embed/timeline/", "/embed/timeline/"],
      ["/embed/x/", "/embed/404.html"],
      ["/cases/x/", "/404.html"],
    ] as const) {
      const { headers } = await fetch(`${origin}/atlas${path}`);
      for (const { name, value } of headersFor(as)) expect(headers.get(name), `${path} ${name}`).toBe(value);
    }
  });

  it("answers a wrong address with the nearest page for it up the folders", async () => {
    expect(await answer("/atlas/embed/timeline/")).toEqual([200, "text/html", "timeline"]);
    for (const [path, text] of [
      ["/atlas/embed/timeline/dark/beijing/", "no such timeline"],
      ["/atlas/embed/timeline/x/?childId=y", "no such timeline"],
      ["/atlas/embed/nothing/", "no embed"],
      ["/atlas/embed/..%2f..%2f/", "no embed"],
      ["/atlas/places/x/", "no page"],
      ["/elsewhere/", "no page"],
      ["//", "no page"],
    ] as const)
      expect(await answer(path), path).toEqual([404, "text/html", text]);
  });
});
