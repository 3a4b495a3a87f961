import { needProgram } from "./program.ts";

/** Path of a Firefox to test with: FIREFOX_PATH, one on the system, or one that is installed now. */
export const findFirefox = (): string =>
  needProgram({
    name: "Firefox",
    paths: [
      "/usr/bin/firefox-esr",
      "/usr/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
    apt: "firefox-esr",
    variable: "FIREFOX_PATH",
  });
