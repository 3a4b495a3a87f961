import type { Entries } from "../explorer/entries.ts";

interface Line {
  node: HTMLElement;
  key: string;
  at: number;
}

/** The node that a line at a place stands before; null: none. */
const nodeAfter = (there: ReadonlyMap<number, Line>, at: number): Node | null => {
  let next: number | undefined;
  for (const other of there.keys()) if (other > at && (next === undefined || other < next)) next = other;
  return next === undefined ? null : there.get(next)!.node;
};

/**
 * Lines of equal height in the page, each put at its place, in their order for the Tab key and for screen readers. A line that
 * other lines are shown around stays as it is: to make it, style it and lay it out anew costs most of an answer.
 */
export const placedLines = (body: HTMLElement) => {
  const there = new Map<number, Line>();
  let height = 0;

  const place = ({ style }: HTMLElement, at: number): void => {
    style.transform = `translateY(${at * height}px)`;
  };
  const insert = (entries: Entries, at: number, before: Node | null): void => {
    const node = entries.node(at, true);
    place(node, at);
    body.insertBefore(node, before);
    there.set(at, { node, key: entries.key(at), at });
  };
  const move = (line: Line, at: number): void => {
    if (line.at !== at) {
      place(line.node, at);
      line.node.setAttribute("aria-rowindex", String(at + 2));
    }
    there.set(at, { ...line, at });
  };
  /** Takes away the lines that the first ones are not made of, and answers the others by their keys. */
  const keep = (entries: Entries, last: number): Map<string, Line> => {
    const kept = new Map([...there.values()].map((line) => [line.key, line]));
    const wanted = new Set(Array.from({ length: last }, (_, at) => entries.key(at)));
    there.clear();
    for (const [key, line] of kept) {
      // What stood below the first ones and does still was made ahead.
      const stays = line.at >= last && line.at < entries.length && entries.key(line.at) === key;
      if (stays) there.set(line.at, line);
      else if (!wanted.has(key)) line.node.remove();
    }
    return kept;
  };
  return {
    /** Forgets the lines, which something else takes away; further ones are as high as said. */
    clear: (high: number): void => {
      there.clear();
      height = high;
    },
    /** Shows the lines before `last` of others than are there: those that are there already stay, wherever they stood. */
    renew: (entries: Entries, last: number): void => {
      if (there.size === 0) body.replaceChildren();
      const kept = keep(entries, last);
      let next = body.firstElementChild;
      for (let at = 0; at < last; at++) {
        const line = kept.get(entries.key(at));
        if (line === undefined) insert(entries, at, next);
        else {
          if (line.node === next) next = next.nextElementSibling;
          else body.insertBefore(line.node, next);
          move(line, at);
        }
      }
    },
    /** Shows the lines from `first` to before `last`, and no others but one that has the focus. */
    scrollTo: (entries: Entries, first: number, last: number): void => {
      for (const [at, { node }] of there) {
        if ((at >= first && at < last) || node.contains(document.activeElement)) continue;
        node.remove();
        there.delete(at);
      }
      for (let at = first; at < last; at++) if (!there.has(at)) insert(entries, at, nodeAfter(there, at));
    },
  };
};
