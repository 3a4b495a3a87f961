import { compareVersions, isVersion } from "../../embeds/versions.ts";
import "./child.ts";

// In an embed that is kept with a release: asks the site whether there is a newer one, and if so says it quietly. The chart
// itself never changes; where the question cannot be asked, nothing is said.

const note = document.querySelector<HTMLElement>(".frozen[data-version]");

const isNewer = (answer: unknown, version: string): boolean => {
  const latest = (answer as { latest?: { version?: unknown } | null } | null)?.latest?.version;
  return isVersion(latest) && compareVersions(latest, version) > 0;
};

if (note)
  fetch(new URL("versions.json", document.baseURI), { credentials: "omit" })
    .then((answer) => answer.json())
    .then((answer: unknown) => {
      if (isNewer(answer, note.dataset["version"]!)) note.querySelector("span")!.hidden = false;
    })
    .catch(() => undefined);
