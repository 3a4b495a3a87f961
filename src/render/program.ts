import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";

/** A program that is not part of the project: where it may be, and what Debian and Ubuntu call its package. */
export interface Program {
  name: string;
  paths: (string | undefined)[];
  apt: string;
  /** The variable that may name its path. */
  variable: string;
}

const installed = ({ paths, variable }: Program): string | undefined =>
  [process.env[variable], ...paths].find((path) => path !== undefined && existsSync(path));

/** Debian and Ubuntu as root; the run level keeps a package from starting a server of its own. */
const installWithApt = ({ apt }: Program): void => {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const options = {
    stdio: "ignore",
    env: { ...process.env, RUNLEVEL: "1", DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", apt], options);
};

/** Path of a program: one on the system, or one that is installed now; undefined where there is none. */
export const findProgram = (program: Program): string | undefined => {
  if (installed(program) === undefined) installWithApt(program);
  return installed(program);
};

/** Path of a program without which the work cannot go on. */
export const needProgram = (program: Program): string => {
  const path = findProgram(program);
  if (path === undefined)
    throw new Error(`No ${program.name} to test with: install it, or set ${program.variable} to its path.`);
  return path;
};

/** A port that nothing listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = async (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** A running server: where it answers, and its process. */
export interface LocalServer {
  origin: string;
  pid: number;
  close: () => void;
}

/** How to start a server that says on its standard error what is wrong. */
export interface Start {
  path: string;
  args: string[];
  port: number;
  env?: Record<string, string>;
}

/** Starts a server and waits until it answers; throws with what it said when it does not. `cleanUp` runs once it is closed. */
export const startServer = async ({ path, args, port, env }: Start, cleanUp: () => void): Promise<LocalServer> => {
  const child = spawn(path, args, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, ...env } });
  let said = "";
  child.stderr.on("data", (part) => (said += String(part)));
  const close = (): void => {
    child.kill();
    cleanUp();
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    if (await answers(origin)) return { origin, pid: child.pid!, close };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  close();
  throw new Error(`${path} did not start:\n${said}`);
};
