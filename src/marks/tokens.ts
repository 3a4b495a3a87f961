/**
 * Every colour of the site, named once: pages get them as CSS variables, chart files as plain values.
 * Mineral pigments of Chinese landscape painting on warm paper; ink-blue paper in the dark.
 */
const light = {
  paper: "#f7f2e7",
  sheet: "#fdfaf3",
  land: "#e9e0cb",
  line: "#cfc4ab",
  hairline: "#ddd3bd",
  ink: "#1f1b16",
  muted: "#5c5346",
  azurite: "#1d5a8a",
  "azurite-1": "#dfe8ea",
  "azurite-2": "#b4ccd8",
  "azurite-3": "#7ea6c2",
  "azurite-4": "#447da8",
  "azurite-5": "#1d5a8a",
  malachite: "#1f6f56",
  ochre: "#94541b",
  cinnabar: "#b2301c",
};

export type ColorName = keyof typeof light;
export type Palette = Record<ColorName, string>;

const dark: Palette = {
  paper: "#0e1824",
  sheet: "#132030",
  land: "#22303f",
  line: "#43566a",
  hairline: "#2a3a4b",
  ink: "#ece5d6",
  muted: "#aab3bb",
  azurite: "#86bbe6",
  "azurite-1": "#1a2c3e",
  "azurite-2": "#27455f",
  "azurite-3": "#3c6a90",
  "azurite-4": "#5f95c2",
  "azurite-5": "#86bbe6",
  malachite: "#74c6a6",
  ochre: "#dfa066",
  cinnabar: "#f58a75",
};

/** Black on white; pigments dark enough to stay apart in grey. */
const print: Palette = {
  ...light,
  paper: "#ffffff",
  sheet: "#ffffff",
  land: "#efefef",
  line: "#bbbbbb",
  hairline: "#cccccc",
  ink: "#000000",
  muted: "#444444",
};

export const palettes = { light, dark, print } as const satisfies Record<string, Palette>;
export const colorNames = Object.keys(light) as ColorName[];

const declarations = (palette: Palette): string => colorNames.map((name) => `--${name}:${palette[name]}`).join(";");

/** By the reader's preference, or one whatever the reader prefers. */
export const schemes = ["auto", "light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

const screen: Record<Scheme, string[]> = {
  auto: [
    `:root{color-scheme:light dark;${declarations(light)}}`,
    `@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`,
  ],
  light: [`:root{color-scheme:light;${declarations(light)}}`],
  dark: [`:root{color-scheme:dark;${declarations(dark)}}`],
};

/** The style sheet that gives pages their colours in a scheme, and on paper. */
export const tokenCss = (scheme: Scheme = "auto"): string =>
  [...screen[scheme], `@media print{:root{color-scheme:light;${declarations(print)}}}`].join("\n");
