import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, missingPageFor } from "./hosting/rules.ts";

const pathOf = (url: string): string => url.split(/[?#]/)[0]!;

const addHeaders = (response: ServerResponse, path: string): void => {
  for (const { name, value } of headersFor(path)) response.setHeader(name, value);
};

/** The page for a wrong address, or the general one where a site lacks its own. */
const missingPage = (folder: string, path: string): Buffer => {
  const own = join(folder, missingPageFor(path));
  return readFileSync(existsSync(own) ? own : join(folder, "404.html"));
};

/** Serves a built site under a base path as a static host would: its headers, its pages for wrong addresses. Resolves once it listens. */
export const serveFolder = (folder: string, port: number, base = "/"): Promise<Server> => {
  const prefix = base.replace(/\/$/, "");
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    const path = pathOf(url).slice(prefix.length);
    const missing = () => {
      addHeaders(response, missingPageFor(path));
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(missingPage(folder, path));
    };
    addHeaders(response, path);
    if (prefix !== "" && !url.startsWith(`${prefix}/`)) return missing();
    request.url = url.slice(prefix.length);
    files(request, response, missing);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve(server));
  });
};
