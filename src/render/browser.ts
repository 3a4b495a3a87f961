import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { chromium } from "playwright-core";

const usable = (path: string | undefined): path is string => {
  if (path === undefined || path === "") return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const SYSTEM = [
  // The same browser without windows: tests take half the time.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const installed = (): string | undefined =>
  [process.env["CHROME_PATH"], ...SYSTEM, chromium.executablePath()].find(usable);

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;

const APT = ["-y", "-qq", "-o=Dpkg::Use-Pty=0"];

const isOffered = (name: string): boolean => spawnSync("apt-cache", ["show", name], { stdio: "ignore" }).status === 0;

/** Debian and Ubuntu as root: Chromium, without its windows where it is to be had so, with a face for Han text. */
const installWithApt = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync("/usr/bin/apt-get") &&
  run("apt-get", ["update", "-qq"]) &&
  ["chromium-headless-shell", "chromium"].some(
    (name) => isOffered(name) && run("apt-get", ["install", ...APT, name, "fonts-noto-cjk"]),
  );

const installWithPlaywright = (): boolean =>
  run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "--with-deps", "chromium"]) ||
  run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);

/** Path of a Chromium to test with: CHROME_PATH, one on the system, or one that is installed now. */
export const findBrowser = (): string => {
  const found = installed();
  if (found !== undefined) return found;
  console.log("No Chrome or Chromium found: installing one (a minute or two) …");
  if (installWithApt() || installWithPlaywright()) {
    const path = installed();
    if (path !== undefined) return path;
  }
  throw new Error("No browser for the tests: install Chrome or Chromium, or set CHROME_PATH to one.");
};
