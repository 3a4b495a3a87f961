/// <reference types="astro/client" />
declare module "edtf" {
  /** A parsed EDTF value: `min` and `max` are the first and last instants that it may mean, in UTC milliseconds. */
  interface Extended {
    readonly min: number;
    readonly max: number;
    readonly type: string;
    readonly edtf: string;
  }
  export default function edtf(value: string): Extended;
}
declare module "*/atlas.json" {
  const tables: import("./tables/index.ts").Tables;
  export default tables;
}
declare module "virtual:tokens.css";
declare module "*.topo.json" {
  type Shapes = import("topojson-specification").GeometryCollection;
  const topology: import("topojson-specification").Topology<{ land: Shapes; provinces: Shapes }>;
  export default topology;
}
declare module "*/geo/units.json" {
  const units: import("./marks/tile-grid.ts").Unit[];
  export default units;
}
