// npm run format: Prettier over the whole project.
import { spawnSync } from "node:child_process";

process.exitCode = spawnSync("prettier", ["--write", "."], { stdio: "inherit" }).status ?? 1;
