import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { dirname, join, normalize } from "node:path/posix";
import sirv from "sirv";
import { headersFor } from "./hosting/rules.ts";

const pathOf = (url: string): string => url.split(/[?#]/)[0]!;

const addHeaders = (response: ServerResponse, path: string): void => {
  for (const { name, value } of headersFor(path)) response.setHeader(name, value);
};

/** The nearest `404.html` up the folders of an address, as static hosts look for it. */
const missingPage = (folder: string, path: string): string => {
  const page = join(path, "404.html");
  return path === "/" || existsSync(join(folder, page)) ? page : missingPage(folder, dirname(path));
};

/** Serves a built site under a base path as a static host would: its headers, its pages for wrong addresses. Resolves once it listens. */
export const serveFolder = (folder: string, port: number, base = "/"): Promise<Server> => {
  const prefix = base.replace(/\/$/, "");
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    const path = pathOf(url).slice(prefix.length);
    const missing = () => {
      const page = missingPage(folder, normalize(`/${path}`));
      addHeaders(response, page);
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(join(folder, page)));
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
