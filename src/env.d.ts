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
declare module "*.ts?script" {
  /** A script for the browser, compiled and minified, as text. */
  const code: string;
  export default code;
}
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: object);
    format(name: string, options?: object): unknown;
  }
  export const plugins: { config: { get(plugin: string): { format: Record<string, unknown> } } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
