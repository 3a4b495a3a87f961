import { spawnSync } from "node:child_process";
import { release } from "../release.ts";

/** The part of npm's answer that is changed here. */
interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
}

/**
 * What npm says of the lock file, without what differs from run to run or from machine to machine: the time, a random
 * number, the version of npm, and the name of the folder, which npm takes for that of the project.
 */
export const settled = (printed: string): string => {
  const bill = JSON.parse(printed) as Bom;
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  delete bill.metadata.tools;
  bill.metadata.component.name = release.name;
  return `${JSON.stringify(bill, null, 2)}\n`;
};

/** The packages that the site is made with, with versions, licences and checksums, as CycloneDX JSON; throws where npm fails. */
export const softwareBill = (): string => {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const { status, stdout, stderr } = spawnSync("npm", args, {
    encoding: "utf8",
    maxBuffer: 1e8,
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  return settled(stdout);
};
