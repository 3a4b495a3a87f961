import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { copyProject, ownEnvironment } from "./copied-project.ts";

/** A copy of the project under its own dev server. */
export interface DevCopy {
  folder: string;
  origin: string;
  /** Ends the server and removes the copy. */
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return port;
};

/** Milliseconds. */
const PATIENCE = 60_000;

/** Starts the dev server in a copy of the project, so that files can be edited there; resolves once it answers. */
export const devCopy = async (): Promise<DevCopy> => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-dev-"));
  copyProject(folder);
  const origin = `http://localhost:${await freePort()}`;
  const env = { ...ownEnvironment(), PORT: new URL(origin).port };
  const server = spawn(process.execPath, ["scripts/dev.ts"], {
    cwd: folder,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(server, "exit");
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const giveUp = Date.now() + PATIENCE;
  while (!(await fetch(`${origin}/robots.txt`).catch(() => null))?.ok) {
    if (server.exitCode !== null || Date.now() > giveUp) {
      await stop();
      throw new Error("the dev server does not answer: see its messages above");
    }
    await setTimeout(200);
  }
  return { folder, origin, stop };
};
