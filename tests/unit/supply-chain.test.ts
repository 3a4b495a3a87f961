import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { settled, softwareBill } from "../../src/render/releases/sbom.ts";

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;
const project = read<{ allowScripts: Record<string, boolean> }>("package.json");
const { "": root, ...locked } = read<{ packages: Record<string, Locked> }>("package-lock.json").packages;
const packages = Object.entries(locked).map(([path, entry]) => ({
  path,
  name: path.split("node_modules/").at(-1)!,
  ...entry,
}));

/** What everyone may do with everything here, on the condition of a notice at most. */
const FREE = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
  "Python-2.0",
  "Zlib",
  "OFL-1.1",
]);

/** Licences with conditions on changed copies, which these packages are used under unchanged, by name and with the reason. */
const excepted: { licence: string; name: RegExp; why: string }[] = [
  {
    licence: "MPL-2.0",
    name: /^@resvg\/resvg-js(-|$)/,
    why: "rasterizes pictures in the build; nothing of it is published",
  },
  {
    licence: "MPL-2.0",
    name: /^lightningcss(-|$)/,
    why: "part of Vite, works in the build; nothing of it is published",
  },
  { licence: "MPL-2.0", name: /^axe-core$/, why: "tests only" },
  {
    licence: "LGPL-3.0-or-later",
    name: /^@img\/sharp-/,
    why: "an optional part of Astro that the build does not call",
  },
];

/** Packages that name no licence in their package.json, and the first line of the licence that comes with them. */
const unnamed: Record<string, string> = { "png-js": "MIT License" };

/** The terms of an SPDX expression: of `A OR B` those of the first free one, of `A AND B` all. */
const termsOf = (expression: string): string[] => {
  const choices = expression
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .map((choice) => choice.split(" AND "));
  return choices.find((terms) => terms.every((term) => FREE.has(term))) ?? choices[0]!;
};

const mayUse = (name: string, licence: string): boolean =>
  termsOf(licence).every(
    (term) => FREE.has(term) || excepted.some((one) => one.licence === term && one.name.test(name)),
  );

describe("the packages", () => {
  it("come from the public npm registry, each by its checksum", () => {
    const foreign = packages.filter(
      ({ resolved, integrity, link }) =>
        link === true ||
        !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? "") ||
        (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")),
    );
    expect(foreign.map(({ path }) => path)).toEqual([]);
    expect(packages.length).toBeGreaterThan(100);
    const versions = Object.values((root as unknown as { devDependencies: Record<string, string> }).devDependencies);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(readFileSync(".npmrc", "utf8")).not.toMatch(/registry|auth|token/i);
  });

  it("are free to use, or excepted by name with a reason", () => {
    const named = packages.filter(({ name }) => !(name in unnamed));
    const others = named.filter(({ name, license }) => license === undefined || !mayUse(name, license));
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
    for (const [name, line] of Object.entries(unnamed)) {
      expect(packages.find((one) => one.name === name)?.license, `${name} names its licence by now`).toBeUndefined();
      expect(readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim().split("\n")[0]).toContain(line);
    }
    for (const { licence, name } of excepted)
      expect(
        packages.some((one) => name.test(one.name) && one.license?.includes(licence)),
        String(name),
      ).toBe(true);
  });

  it("say what is installed: the licence in the lock file is that of the package", () => {
    const installed = packages.filter(({ path }) => globSync(join(path, "package.json")).length > 0);
    expect(installed.length).toBeGreaterThan(100);
    const other = installed.filter(({ path, license, version }) => {
      const own = read<{ license?: unknown; version: string }>(join(path, "package.json"));
      return own.version !== version || (typeof own.license === "string" && own.license !== license);
    });
    expect(other.map(({ path }) => path)).toEqual([]);
  });

  it("run a script when they are installed only where package.json says so", () => {
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript);
    expect(scripted.map(({ name }) => name).sort()).toEqual(Object.keys(project.allowScripts).sort());
  });
});

describe("the bill of a release's software", () => {
  it("names every package of the lock file once, by version and checksum, and nothing of the machine", () => {
    const text = softwareBill();
    expect(softwareBill()).toBe(text);
    const bill = JSON.parse(text) as {
      bomFormat: string;
      metadata: { component: { name: string } };
      components: { purl: string; hashes: { alg: string; content: string }[] }[];
    };
    expect(bill.bomFormat).toBe("CycloneDX");
    const wanted = packages.map(
      ({ name, version, integrity }) =>
        `pkg:npm/${name.replace("@", "%40")}@${version} ${Buffer.from(integrity!.slice(7), "base64").toString("hex")}`,
    );
    const listed = bill.components.map(({ purl, hashes }) => `${purl} ${hashes[0]!.content}`);
    expect(listed.sort()).toEqual([...new Set(wanted)].sort());
    expect(bill.metadata.component.name).toBe("city-cloud-atlas");
    expect(JSON.stringify(bill.metadata)).not.toMatch(/timestamp|"tools"/);
  });

  it("is the same whenever, wherever and with whatever npm it is made", () => {
    const made = (serialNumber: string, timestamp: string, name: string) =>
      JSON.stringify({
        serialNumber,
        metadata: { timestamp, tools: [{ name: "cli", version: timestamp }], component: { name } },
        components: [],
      });
    expect(settled(made("a", "2020", "here"))).toBe(settled(made("b", "2021", "there")));
  });
});
