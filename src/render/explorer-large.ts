import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { parseHTML } from "linkedom";
import sirv from "sirv";
import { formNode } from "../explorer/form.ts";
import { PER_SHARD } from "../explorer/shape.ts";
import { tableNode } from "../explorer/table.ts";
import { join } from "../record/atlas.ts";
import { explorerIndex } from "../record/explorer.ts";
import { fullStore } from "../record/explorer-store.ts";
import { normalize } from "../record/normalize.ts";
import { embeddable } from "./embeddable.ts";
import { explorerFolding } from "./explorer-folding.ts";
import { htmlDraw } from "./html.ts";
import { siteFolder } from "./site-folder.ts";
import { synthesize, type SynthSize } from "./synth.ts";

const PAGE = `${siteFolder}/initiatives/index.html`;
const SHARD = /^\/initiatives\/shards\/(\d+)\.json$/;

/** The built page with the facets, the first rows and the catalogue of another record in it; scripts and styles are the built ones. */
const pageFor = (index: ReturnType<typeof explorerIndex>): string => {
  const { document } = parseHTML(readFileSync(PAGE, "utf8"));
  const draw = htmlDraw("");
  const catalogue = index.catalogue("en");
  const form = formNode(draw, catalogue, "en");
  document.querySelector("#explorer-form")!.outerHTML = form.outerHTML;
  document.querySelector("#explorer-list")!.outerHTML = tableNode(draw, fullStore(index, "en")).outerHTML;
  // No chart holds a dot for each of so many systems.
  for (const chart of document.querySelectorAll("[data-follow] figure")) chart.remove();
  const block = document.querySelector("#explorer-data")!;
  const data = JSON.parse(block.textContent) as object;
  block.innerHTML = embeddable(JSON.stringify({ ...data, catalogue, belongs: null }));
  return `<!doctype html>${document.documentElement.outerHTML}`;
};

const serve = (page: string, shards: string[]): Promise<Server> => {
  const files = sirv(siteFolder, { dev: true });
  const server = createServer((request, response) => {
    const path = new URL(request.url!, "http://localhost").pathname;
    const shard = SHARD.exec(path)?.[1];
    if (path === "/initiatives/") response.setHeader("content-type", "text/html; charset=utf-8").end(page);
    else if (shard !== undefined) response.setHeader("content-type", "application/json").end(shards[Number(shard)]);
    else files(request, response, () => void response.writeHead(404).end());
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
};

/** The built explorer with an invented record in it, served. */
export interface LargeExplorer {
  origin: string;
  index: ReturnType<typeof explorerIndex>;
  /** Megabytes of all shards. */
  shards: number;
  close(): void;
}

/** Puts an invented record of a size into the built explorer page and serves it with the rest of the built site. */
export const largeExplorer = async (size: SynthSize, vocabulary: string): Promise<LargeExplorer> => {
  const { tables } = normalize(synthesize(size, vocabulary));
  // Invented texts repeat each other; the first ones have all characters.
  const index = explorerIndex(join(tables!), PER_SHARD, (texts) => explorerFolding(texts.slice(0, PER_SHARD)));
  const shards = index.shards.map((shard) => JSON.stringify(shard()));
  const server = await serve(pageFor(index), shards);
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    index,
    shards: shards.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6,
    close: () => server.close(),
  };
};
