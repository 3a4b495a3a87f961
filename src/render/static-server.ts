import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** Serves a built site under a base path as a static host would, with its own 404 page. Resolves once it listens. */
export const serveFolder = (folder: string, port: number, base = "/"): Promise<Server> => {
  const prefix = base.replace(/\/$/, "");
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const missing = () => {
      response
        .writeHead(404, { "content-type": "text/html; charset=utf-8" })
        .end(readFileSync(join(folder, "404.html")));
    };
    const url = request.url ?? "/";
    if (prefix !== "" && !url.startsWith(`${prefix}/`)) return missing();
    request.url = url.slice(prefix.length);
    files(request, response, missing);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve(server));
  });
};
