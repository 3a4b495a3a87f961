/** Relative luminance of `#rrggbb` (WCAG 2.2). */
const luminance = (color: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast of two colours written `#rrggbb`: 1 to 21. */
export const contrastOf = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** What an element is painted with: its own attribute or that of what it stands in; null where it is not painted. */
export const paintOf = (shape: Element, property: "fill" | "stroke"): string | null => {
  const paint = shape.closest(`[${property}]`)?.getAttribute(property) ?? (property === "fill" ? "#000000" : "none");
  return paint === "none" || paint === "transparent" ? null : paint;
};
