// Rebuilds data/geo/china.topo.json. Not part of the build: run it only when the base map itself has to change.
//
//   mkdir /tmp/basemap && cd /tmp/basemap
//   npm pack @superset-ui/legacy-plugin-chart-country-map@0.20.3 world-atlas@2.0.2
//   for f in *.tgz; do mkdir "x-$f" && tar xzf "$f" -C "x-$f"; done
//   npm init -y && npm install mapshaper@0.7.70
//   node /path/to/city-cloud-atlas/scripts/basemap.mjs x-superset*/package/esm/countries/china.geojson x-world*/package/countries-50m.json china.topo.json
//
// mapshaper is looked up in the folder in which the command is run. 0.20.3 is pinned: `latest` has no maps, 0.18.25 broken topology.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const sums = {
  provinces: "79f26c59d33a283d888ea70050dd383a4fc12d5213c691e159b6896dfadec704",
  land: "04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394",
};
const [provincesPath, landPath, out] = process.argv.slice(2);
if (out === undefined)
  throw new Error("usage: node scripts/basemap.mjs <china.geojson> <countries-50m.json> <out.topo.json>");

const readPinned = (path, sum) => {
  const bytes = readFileSync(path);
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== sum) throw new Error(`${path} is not the pinned file: sha256 ${found}, expected ${sum}`);
  return JSON.parse(bytes);
};

const mapshaper = createRequire(join(process.cwd(), "basemap.cjs"))("mapshaper");
const units = JSON.parse(readFileSync(new URL("../data/geo/units.json", import.meta.url), "utf8"));
const adcodes = new Map(units.map((unit) => [unit.iso, unit.adcode]));
// The file still has the numeric codes that ISO 3166-2:CN used before 2017.
const renamed = { "CN-71": "CN-TW", "CN-91": "CN-HK", "CN-92": "CN-MO" };

const withAdcode = ({ properties, geometry }) => {
  const id = adcodes.get(renamed[properties.ISO] ?? properties.ISO);
  if (id === undefined) throw new Error(`unknown unit ${properties.ISO}`);
  return { type: "Feature", properties: { id }, geometry };
};

const features = readPinned(provincesPath, sums.provinces).features.map(withAdcode);
if (new Set(features.map((f) => f.properties.id)).size !== 34) throw new Error("expected 34 units");
const { countries } = readPinned(landPath, sums.land).objects;
const world = { ...JSON.parse(readFileSync(landPath, "utf8")), objects: { countries } };

const run = (name, input, commands, output) =>
  mapshaper
    .applyCommands(`-i ${name}.json ${commands}`, { [`${name}.json`]: JSON.stringify(input) })
    .then((made) => made[output]);

// Hong Kong and Macao come from another scale and do not share all their edges: clean before and after simplifying.
const provinces = await run(
  "p",
  { type: "FeatureCollection", features },
  `name=provinces -clean gap-fill-area=25km2 -simplify visvalingam weighted variable percentage='["810000","820000"].includes(this.properties.id) ? 1 : 0.45' keep-shapes -clean -o prov.json format=geojson precision=0.001`,
  "prov.json",
);
// One dissolved shape: no border between countries is left in the data at all.
const land = await run(
  "w",
  world,
  "-clip bbox=55,2,160,62 -dissolve2 -rename-layers land -filter-islands min-area=300km2 -simplify visvalingam weighted 20% keep-shapes -clean -o land.json format=geojson precision=0.01",
  "land.json",
);
const joined = await mapshaper.applyCommands(
  "-i land.json prov.json combine-files -rename-layers land,provinces -o out.json format=topojson quantization=8000 id-field=id target=*",
  { "land.json": land, "prov.json": provinces },
);
writeFileSync(out, joined["out.json"]);
console.log(`${out}: ${joined["out.json"].length} bytes`);
