import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Program } from "../program.ts";

/** The load generator. */
export const WRK: Program = {
  name: "wrk",
  paths: ["/usr/bin/wrk", "/usr/local/bin/wrk", "/opt/homebrew/bin/wrk"],
  apt: "wrk",
  variable: "WRK_PATH",
};

/** What a server did under load. */
export interface Load {
  /** Requests a second. */
  rate: number;
  /** Processor time of the server for one request, in microseconds; null where the system does not tell. */
  cost: number | null;
  /** Bytes that went over the wire for one request, headers and all. */
  bytes: number;
  /** Requests that were not answered, or not with 200. */
  errors: number;
}

const TICKS_PER_SECOND = 100;

/** Processor time that a process has used so far, in microseconds (Linux). */
const usedBy = (pid: number): number | null => {
  if (!existsSync(`/proc/${pid}/stat`)) return null;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1e6) / TICKS_PER_SECOND;
};

// The numbers come from wrk itself, in one line, whatever its report looks like.
const REPORT = `done = function(s, l, r)
  local e = s.errors
  print(string.format("RESULT %d %d %d %d", s.requests, s.duration, s.bytes, e.connect + e.read + e.write + e.status + e.timeout))
end`;

const runWrk = async (wrk: string, url: string, encoding: string, seconds: number): Promise<number[]> => {
  const folder = mkdtempSync(join(tmpdir(), "wrk-"));
  try {
    const script = join(folder, "report.lua");
    writeFileSync(script, REPORT);
    const options = ["-t", "1", "-c", "16", "-d", `${seconds}s`, "-H", `Accept-Encoding: ${encoding}`, "-s", script];
    const child = spawn(wrk, [...options, url], { stdio: ["ignore", "pipe", "inherit"] });
    const text = (await buffer(child.stdout)).toString();
    const result = /^RESULT (.*)$/m.exec(text)?.[1];
    if (result === undefined) throw new Error(`wrk said: ${text}`);
    return result.split(" ").map(Number);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Asks a server (a process of its own) for one address as often as it can answer, for some seconds. */
export const loadOf = async (
  wrk: string,
  { url, pid, encoding = "gzip", seconds = 2 }: { url: string; pid: number; encoding?: string; seconds?: number },
): Promise<Load> => {
  const before = usedBy(pid);
  const [requests = 0, duration = 1, bytes = 0, errors = 0] = await runWrk(wrk, url, encoding, seconds);
  const after = usedBy(pid);
  return {
    rate: (requests * 1e6) / duration,
    cost: before === null || after === null ? null : (after - before) / requests,
    bytes: bytes / requests,
    errors,
  };
};
