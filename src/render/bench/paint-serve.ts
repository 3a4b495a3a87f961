import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mediaTypes } from "../media-types.ts";
import { siteFolder } from "../site-folder.ts";
import type { MeasuredPage } from "./paint-pages.ts";

const TEXT = /^(text\/|application\/(json|javascript)|image\/svg)/;

const types: Record<string, string> = {
  ...mediaTypes,
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
};
const typeOf = (file: string): string => types[file.split(".").at(-1)!] ?? "application/octet-stream";

const fileOf = (path: string): string => join(siteFolder, path.endsWith("/") ? `${path}index.html` : path);

/** Serves the built site and the measured pages, texts compressed as `npm run compress` does it for hosts, once. */
export const servePages = async (pages: MeasuredPage[]): Promise<{ origin: string; close: () => void }> => {
  const packed = new Map<string, { type: string; body: Buffer }>();
  const answerTo = (path: string): { type: string; body: Buffer } | undefined => {
    const known = packed.get(path);
    if (known !== undefined) return known;
    const made = pages.flatMap(({ files }) => files.get(path) ?? [])[0];
    if (made === undefined && !existsSync(fileOf(path))) return undefined;
    const [type, body] = made
      ? [made.type, Buffer.from(made.body)]
      : [typeOf(fileOf(path)), readFileSync(fileOf(path))];
    const answer = { type, body: TEXT.test(type) ? brotliCompressSync(body) : body };
    packed.set(path, answer);
    return answer;
  };
  const server: Server = createServer((request, response) => {
    const answer = answerTo(decodeURIComponent(request.url!.split("?")[0]!));
    if (answer === undefined) return void response.writeHead(404).end();
    response.setHeader("content-type", answer.type).setHeader("cache-control", "no-store");
    if (TEXT.test(answer.type)) response.setHeader("content-encoding", "br");
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
};
