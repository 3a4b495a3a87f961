import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compressSite } from "./compress.ts";
import { loadOf, type Load } from "./load.ts";
import { nginxWith } from "./nginx-server.ts";
import { nginxConfig } from "./nginx.ts";

/** One of each kind of what is read most: by readers of the site, and by those of an article with a chart in it. */
const ADDRESSES = ["/", "/places/beijing/", "/facts/figures/nanjing-courses/", "/embed/timeline/", "/charts/roles.svg"];

/** One address beside a bare file of the same size, in one run. */
export interface HostingCost {
  address: string;
  site: Load;
  /** The same bytes from a server without headers, compression or rules. */
  file: Load;
  /** The page where it is compressed anew at each request. */
  uncompressed: Load;
}

const fileOf = (address: string): string => (address.endsWith("/") ? `${address}index.html` : address);

/** The servers to compare, each over the files that it needs. */
const prepare = async (built: string, folder: string) => {
  const [site, plain, bare] = ["site", "plain", "bare"].map((name) => join(folder, name)) as [string, string, string];
  for (const address of ADDRESSES) {
    for (const root of [site, plain]) {
      mkdirSync(dirname(join(root, fileOf(address))), { recursive: true });
      cpSync(join(built, fileOf(address)), join(root, fileOf(address)));
    }
  }
  await compressSite(site);
  mkdirSync(bare);
  ADDRESSES.forEach((address, i) => {
    writeFileSync(join(bare, String(i)), readFileSync(join(site, `${fileOf(address)}.gz`)));
  });
  return {
    site: await nginxWith((port) => nginxConfig({ root: site, port, base: "/" })),
    plain: await nginxWith((port) => nginxConfig({ root: plain, port, base: "/" })),
    bare: await nginxWith((port) => `server { listen ${port}; root "${bare}"; sendfile on; tcp_nopush on; }`),
  };
};

const middle = (loads: Load[]): Load => {
  const errors = loads.reduce((sum, load) => sum + load.errors, 0);
  const sorted = loads.toSorted((a, b) => (a.cost ?? a.rate) - (b.cost ?? b.rate));
  return { ...sorted[Math.floor(sorted.length / 2)]!, errors };
};

/**
 * What the site costs a server with the shipped configuration, beside bare files of the same size; medians of runs in turn.
 * @param built the folder of a built site
 */
export const hostingCosts = async (built: string, wrk: string, runs = 3): Promise<HostingCost[]> => {
  const folder = mkdtempSync(join(tmpdir(), "hosting-"));
  const servers = await prepare(built, folder);
  try {
    const costs: HostingCost[] = [];
    for (const [i, address] of ADDRESSES.entries()) {
      const loads: Record<"site" | "bare" | "plain", Load[]> = { site: [], bare: [], plain: [] };
      for (let run = 0; run < runs; run += 1)
        for (const name of ["site", "bare", "plain"] as const) {
          const { origin, pid } = servers[name];
          const url = `${origin}${name === "bare" ? `/${i}` : address}`;
          loads[name].push(await loadOf(wrk, { url, pid }));
        }
      costs.push({
        address,
        site: middle(loads.site),
        file: middle(loads.bare),
        uncompressed: middle(loads.plain),
      });
    }
    return costs;
  } finally {
    for (const server of Object.values(servers)) server.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Size of the file behind an address, in bytes, before any compression. */
export const sizeOf = (built: string, address: string): number => statSync(join(built, fileOf(address))).size;
