import "./child.ts";

// In an embed that is kept with a release: asks the site whether there is a newer one, and if so says it quietly. The chart
// itself never changes; where the question cannot be asked, nothing is said.

const note = document.querySelector<HTMLElement>(".frozen[data-version]");

const numbers = (version: string): number[] => version.split(".").map(Number);

const isNewer = (version: string, than: string): boolean => {
  const [a, b] = [numbers(version), numbers(than)];
  const i = a.findIndex((part, at) => part !== b[at]);
  return i !== -1 && a[i]! > (b[i] ?? -1);
};

const latestIn = (answer: unknown): string => {
  const version = (answer as { latest?: { version?: unknown } | null } | null)?.latest?.version;
  return typeof version === "string" && /^\d{1,4}(\.\d{1,4}){2}$/.test(version) ? version : "0.0.0";
};

if (note)
  fetch(new URL("versions.json", document.baseURI), { credentials: "omit" })
    .then((answer) => answer.json())
    .then((answer: unknown) => {
      if (isNewer(latestIn(answer), note.dataset["version"]!)) note.querySelector("span")!.hidden = false;
    })
    .catch(() => undefined);
