import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { siteFolder } from "../../src/render/site-folder.ts";

const textOf = (path: string): string => readFileSync(join(siteFolder, path), "utf8");

/**
 * Serves a page of the built site, and what it asks for, and stops in the middle of it: sends what `until` finds to be the
 * first part, and the rest once `goOn` is called.
 */
export const servePart = async (address: string, until: (html: string) => number) => {
  const html = textOf(`${address}index.html`);
  const rest = Promise.withResolvers<undefined>();
  const types = { js: "text/javascript", css: "text/css", json: "application/json", svg: "image/svg+xml" };
  const server = createServer(async ({ url = "" }, response) => {
    if (url === address) {
      response.setHeader("content-type", "text/html; charset=utf-8").write(html.slice(0, until(html)));
      await rest.promise;
      response.end(html.slice(until(html)));
      return;
    }
    const kind = url.split(".").at(-1) as keyof typeof types;
    if (types[kind] === undefined || !existsSync(join(siteFolder, url))) response.writeHead(404).end();
    else response.setHeader("content-type", types[kind]).end(textOf(url));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${address}`,
    goOn: () => rest.resolve(undefined),
    close: () => server.close(),
  };
};
