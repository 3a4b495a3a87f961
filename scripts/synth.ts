// npm run synth -- --places N --initiatives M --out DIR: writes an invented record, for trying out sizes
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { giveUp, readOptions, readWholeNumber, writeFailure } from "../src/render/command-line.ts";
import { synthesize } from "../src/render/synth.ts";

const { places, initiatives, out } = readOptions(
  { places: { type: "string" }, initiatives: { type: "string" }, out: { type: "string" } },
  "npm run synth -- --places N --initiatives M --out DIR",
);
if (out === undefined) giveUp("Name a new folder with --out.");
else {
  const size = {
    places: readWholeNumber("places", places, 12),
    initiatives: readWholeNumber("initiatives", initiatives, 100),
  };
  try {
    mkdirSync(out, { recursive: true });
    if (readdirSync(out).length > 0) giveUp(`${out}: is not empty. Name a new folder with --out.`);
    const files = synthesize(size, readFileSync("data/vocabulary.csv", "utf8"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(out, `${name}.csv`), text ?? "");
    console.log(`${size.places} places and ${size.initiatives} systems, all invented -> ${out}`);
  } catch (error) {
    giveUp(writeFailure(out, error));
  }
}
