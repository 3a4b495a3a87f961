import { palettes, type ColorName } from "./tokens.ts";

/** How a drawing names its colours: CSS variables on a page, plain values in a file; "print" is ink on white paper. */
export interface Theme {
  name: "page" | "light" | "dark" | "print";
  color(name: ColorName): string;
  /** Background of the drawing; a file has one, a page's own paper shows through. */
  background: string | null;
}

export const themes: Record<Theme["name"], Theme> = {
  page: { name: "page", color: (name) => `var(--${name})`, background: null },
  light: { name: "light", color: (name) => palettes.light[name], background: palettes.light.paper },
  dark: { name: "dark", color: (name) => palettes.dark[name], background: palettes.dark.paper },
  print: { name: "print", color: (name) => palettes.print[name], background: palettes.print.paper },
};

/** Text and chart face: the reader's system font, both scripts chosen together. Pages name the same in base.css. */
export const SANS = `system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`;
