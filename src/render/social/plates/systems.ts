import { words } from "../../../i18n/index.ts";
import type { Locale } from "../../../i18n/text.ts";
import { stageMark } from "../../../marks/stage.ts";
import type { Atlas } from "../../../record/atlas.ts";
import { byStage } from "../../../record/profile.ts";
import type { Initiative } from "../../../tables/initiatives.ts";
import type { Place } from "../../../tables/places.ts";
import { PLATE, SMALLEST } from "../layout.ts";
import type { Plate } from "../sheet.ts";
import { drawBlock, setLines, type Block } from "../typeset.ts";

const [LEFT, RIGHT] = [PLATE.margin + 14, PLATE.width - PLATE.margin];
const ROOM = PLATE.height - PLATE.margin * 2;

/** Few systems are set larger. */
const SIZES = [36, 32, 28, SMALLEST];
const MORE = 40;

type Entry = { system: Initiative; block: Block };

const rowHeight = ({ block: { lines, size } }: Entry): number => lines.length * size * 1.28 + size * 0.62;

const entriesAt = (systems: Initiative[], size: number, locale: Locale): Entry[] =>
  systems.map((system) => ({
    system,
    block: { ...setLines(system.name[locale], RIGHT - LEFT - size * 1.6, size, locale), leading: size * 1.28 },
  }));

const total = (entries: Entry[]): number => entries.reduce((sum, entry) => sum + rowHeight(entry), 0);

/** Systems one by one with their whole names, the furthest first, as many as there is room for. */
export const listPlate =
  (atlas: Atlas, initiatives: Initiative[]): Plate =>
  ({ h, theme, locale }) => {
    const all = byStage(atlas, initiatives).flatMap((group) => group.initiatives);
    const size = SIZES.find((tried) => total(entriesAt(all, tried, locale)) <= ROOM) ?? SMALLEST;
    const entries = entriesAt(all, size, locale);
    const room = (n: number) => total(entries.slice(0, n)) + (n < all.length ? MORE : 0);
    const count = entries.findLastIndex((_, i) => room(i + 1) <= ROOM + 12) + 1;
    let top = PLATE.margin + Math.max(0, ROOM - room(count)) / 2;
    const rows = entries.slice(0, count).flatMap((entry) => {
      const y = top + size * 1.15;
      top += rowHeight(entry);
      const [mark, fact] = [{ x: LEFT + size / 2, y: y - size * 0.37, r: size / 2 }, `initiatives/${entry.system.id}`];
      return [
        stageMark(h, { ...mark, stage: entry.system.stage, theme }, { "data-fact": fact }),
        ...drawBlock(h, entry.block, { x: LEFT + size * 1.6, y, fill: theme.color("ink") }),
      ];
    });
    const rest = all.length - count;
    const more = { en: `and ${rest} more`, zh: `另有${rest}个` }[locale];
    const last = { x: LEFT + size * 1.6, y: top + 27, "font-size": SMALLEST, fill: theme.color("muted") };
    return rest === 0 ? rows : [...rows, h("text", last, more)];
  };

/** All systems as marks, grouped by how far they got; each group with its number. */
export const stagesPlate =
  (atlas: Atlas): Plate =>
  ({ h, theme, locale }) => {
    const groups = byStage(atlas, atlas.initiatives);
    const linesAt = (pitch: number) => {
      const perLine = Math.floor((RIGHT - LEFT) / pitch);
      return { perLine, lines: groups.map(({ initiatives }) => Math.ceil(initiatives.length / perLine)) };
    };
    const HEAD = 48;
    const heightAt = (pitch: number) => linesAt(pitch).lines.reduce((sum, n) => sum + n * pitch + HEAD, 0);
    const pitch = [44, 40, 36, 33, 30, 27, 24, 21, 18].find((p) => heightAt(p) <= ROOM) ?? 16;
    const { perLine, lines } = linesAt(pitch);
    let top = PLATE.margin + Math.max(0, ROOM - heightAt(pitch)) / 2;
    return groups.flatMap(({ stage, initiatives }, g) => {
      const y = top;
      top += HEAD + lines[g]! * pitch;
      const name = stage?.name[locale] ?? words(locale).stageUnknown;
      return [
        h("text", { x: LEFT, y: y + 26, "font-size": SMALLEST }, name),
        h(
          "text",
          { x: RIGHT, y: y + 26, "font-size": SMALLEST, "font-weight": 600, "text-anchor": "end" },
          String(initiatives.length),
        ),
        ...initiatives.map((system, i) =>
          stageMark(h, {
            x: LEFT + pitch * ((i % perLine) + 0.5) - pitch * 0.1,
            y: y + 38 + pitch * (Math.floor(i / perLine) + 0.5),
            r: pitch * 0.4,
            stage: system.stage,
            theme,
          }),
        ),
      ];
    });
  };

/** Places one below the other, their systems as marks in a line, furthest first. */
export const rowsPlate =
  (atlas: Atlas, places: Place[]): Plate =>
  ({ h, theme, locale }) => {
    const shown = places.slice(0, 10);
    const step = ROOM / shown.length;
    const systems = shown.map((place) =>
      byStage(atlas, atlas.of(atlas.initiatives, place.id)).flatMap((group) => group.initiatives),
    );
    const pitch = Math.min(26, (RIGHT - LEFT) / Math.max(1, ...systems.map((list) => list.length)));
    return shown.flatMap((place, i) => {
      const y = PLATE.margin + step * i;
      const marks = systems[i]!.map((system, n) =>
        stageMark(h, { x: LEFT + pitch * (n + 0.45), y: y + step * 0.72, r: pitch * 0.41, stage: system.stage, theme }),
      );
      return [
        i === 0
          ? null
          : h("path", {
              d: `M${LEFT},${Math.round(y)}H${RIGHT}`,
              stroke: theme.color("hairline"),
              "stroke-width": 1.5,
            }),
        h("text", { x: LEFT, y: y + step * 0.44, "font-size": SMALLEST, "font-weight": 600 }, place.name[locale]),
        h(
          "text",
          { x: RIGHT, y: y + step * 0.44, "font-size": SMALLEST, "text-anchor": "end", fill: theme.color("muted") },
          String(systems[i]!.length),
        ),
        ...marks,
      ].filter((node) => node !== null);
    });
  };
