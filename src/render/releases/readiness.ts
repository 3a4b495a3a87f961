import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { isVersion } from "../../embeds/versions.ts";
import { unfitToPublish } from "../site-address.ts";
import { releaseFile } from "./releases.ts";

/** What a release is about to be made from. */
export interface State {
  version: string;
  /** SITE_URL, if it is given. */
  siteUrl: string | undefined;
  /** The text of CHANGELOG.md. */
  changelog: string;
  /** True where this version is released already. */
  isReleased: boolean;
  /** True where everything is committed. */
  isCommitted: boolean;
}

const isPublic = (address: string | undefined): boolean =>
  address !== undefined &&
  URL.canParse(address) &&
  unfitToPublish(address) === null &&
  /^https:\/\/[^/]*[a-z][^/]*\.[a-z]/i.test(address);

/** Whether all is committed; where git does not answer, nothing can be traced. */
const isCommitted = (): boolean => {
  const { status, stdout } = spawnSync("git", ["status", "--porcelain"], { encoding: "utf8" });
  return status === 0 && stdout === "";
};

/** The state of the project, ready to release a version or not. */
export const stateFor = (version: string): State => ({
  version,
  siteUrl: process.env["SITE_URL"],
  changelog: readFileSync("CHANGELOG.md", "utf8"),
  isReleased: existsSync(releaseFile(version)),
  isCommitted: isCommitted(),
});

const changelogObstacle = ({ version, changelog }: State): string | undefined => {
  const heading = changelog.split("\n").find((line) => line.split(" ").slice(0, 2).join(" ") === `## ${version}`);
  if (heading === undefined) return `CHANGELOG.md: has no heading "## ${version}". Say what changed.`;
  if (/unreleased/i.test(heading)) return `CHANGELOG.md: "${heading}" calls it unreleased. Put the date there.`;
  return undefined;
};

/** What stands in the way of a release, one line each, with what to do. */
export const obstacles = (state: State): string[] =>
  [
    isPublic(state.siteUrl)
      ? undefined
      : `SITE_URL: "${state.siteUrl ?? ""}" is not a public https address. The pictures print it: SITE_URL=https://… npm run release.`,
    isVersion(state.version)
      ? undefined
      : `package.json: version "${state.version}" is not three numbers. Write it as 1.0.0.`,
    state.isReleased
      ? `package.json: version ${state.version} is released already, and a release never changes. Raise the version and its date.`
      : undefined,
    changelogObstacle(state),
    state.isCommitted
      ? undefined
      : "git: not everything is committed, or git does not answer. Commit them, so that the release can be traced.",
  ].filter((line) => line !== undefined);
