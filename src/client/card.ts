import type { Entry } from "./mark-text.ts";

const make = (name: string, className: string, text = ""): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

const GAP = 8;

/** How long a card waits for the pointer on its way from the mark, in milliseconds. */
const GRACE = 250;

/** The small card beside a mark: the mark's row of the table and the way to its fact. Screen readers have the mark's name. */
export const cardFor = (holder: HTMLElement, words: DOMStringMap) => {
  const card = make("div", "mark-card");
  card.setAttribute("aria-hidden", "true");
  card.hidden = true;
  let pinned: Element | null = null;
  let timer = 0;

  const hide = (): void => {
    clearTimeout(timer);
    card.hidden = true;
    pinned = null;
  };
  const place = (mark: Element): void => {
    const [box, frame] = [mark.getBoundingClientRect(), holder.getBoundingClientRect()];
    const { offsetWidth: width, offsetHeight: height } = card;
    const left = Math.min(Math.max(0, box.x + box.width / 2 - frame.x - width / 2), Math.max(0, frame.width - width));
    const under = box.bottom + GAP + height <= window.innerHeight || box.top < height + GAP;
    card.style.left = `${left}px`;
    card.style.top = `${under ? box.bottom - frame.y + GAP : box.top - frame.y - GAP - height}px`;
  };
  const linkOf = (mark: Element): HTMLElement => {
    const href = mark.getAttribute("href") ?? "";
    const link = make("a", "", words[href.includes("/facts/places/") ? "place" : "evidence"]);
    link.setAttribute("href", href);
    link.tabIndex = -1;
    return link;
  };

  card.addEventListener("pointerenter", () => clearTimeout(timer));
  document.addEventListener("pointerdown", ({ target }) => {
    if (pinned && target instanceof Node && !holder.contains(target)) hide();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  holder.append(card);

  return {
    hide,
    leave(): void {
      clearTimeout(timer);
      if (!pinned) timer = window.setTimeout(hide, GRACE);
    },
    pin(mark: Element): void {
      pinned = mark;
    },
    isPinned: (mark: Element): boolean => pinned === mark,
    show(mark: Element, entries: Entry[] | null): void {
      clearTimeout(timer);
      if (pinned !== mark) pinned = null;
      const main = entries?.find((entry) => entry.main)?.text ?? mark.getAttribute("aria-label") ?? "";
      const list = make("dl", "");
      for (const { heading, text } of entries?.filter((entry) => !entry.main) ?? [])
        list.append(make("dt", "", heading), make("dd", "", text));
      card.replaceChildren(make("strong", "", main), list, linkOf(mark));
      card.hidden = false;
      place(mark);
    },
  };
};
