import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { obstacles, type State } from "../../src/render/releases/readiness.ts";

const ready: State = {
  version: "0.2.0",
  siteUrl: "https://atlas.example.org",
  changelog: "# Changelog\n\n## 0.2.0 (2020-01-01)\n\n- This.\n\n## 0.1.0 (unreleased)\n",
  isReleased: false,
  isCommitted: true,
};

describe("npm run release", () => {
  it("finds nothing in its way where all is ready", () => {
    expect(obstacles(ready)).toEqual([]);
  });

  it.each([
    undefined,
    "",
    "http://localhost:4321",
    "https://localhost",
    "http://example.org",
    "nonsense",
    "https://127.0.0.1",
  ])("refuses an address that no reader could follow: %s", (siteUrl) => {
    expect(obstacles({ ...ready, siteUrl })).toEqual([expect.stringContaining(`SITE_URL: "${siteUrl ?? ""}"`)]);
  });

  it("names everything in its way at once", () => {
    const state = { ...ready, version: "0.1.0", siteUrl: "", isReleased: true, isCommitted: false };
    expect(obstacles(state).map((line) => line.split(":")[0])).toEqual([
      "SITE_URL",
      "package.json",
      "CHANGELOG.md",
      "git",
    ]);
    expect(obstacles({ ...ready, version: "0.3.0" })).toEqual([expect.stringContaining('no heading "## 0.3.0"')]);
    expect(obstacles({ ...ready, version: "0.2.0-rc.1" })[0]).toContain("is not three numbers");
    expect(obstacles({ ...ready, changelog: "## 0.2.0 (Unreleased)" })).toHaveLength(1);
    expect(obstacles({ ...ready, version: "0.1.0" })).toEqual([expect.stringContaining("unreleased")]);
  });

  it("prints each as a line, without a stack, and ends with 1", () => {
    const env = { ...process.env, SITE_URL: "http://localhost:4321" };
    const { status, stderr } = spawnSync(process.execPath, ["scripts/release.ts"], { encoding: "utf8", env });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^SITE_URL: "http:\/\/localhost:4321" is not/);
    expect(stderr).not.toContain("    at ");
  });
});
