import { isComposing } from "./composing.ts";

/** The options below a combobox: one may be active, which the field names while it keeps the focus. */
export interface OptionList {
  show(options: HTMLAnchorElement[]): void;
}

/** Where a key leads from the active option (-1 for none). Home and End belong to the text until an option is active. */
const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at <= 0 ? count - 1 : at - 1),
  Home: (at) => (at < 0 ? at : 0),
  End: (at, count) => (at < 0 ? at : count - 1),
};

/** Makes a field and a listbox one combobox (WAI-ARIA pattern, list autocomplete with manual selection). */
export const optionList = (field: HTMLInputElement, list: HTMLElement): OptionList => {
  let options: HTMLAnchorElement[] = [];
  let at = -1;

  const activate = (next: number): void => {
    at = next;
    for (const [i, option] of options.entries()) option.setAttribute("aria-selected", String(i === at));
    const active = options[at];
    if (active === undefined) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", active.id);
      active.scrollIntoView({ block: "nearest" });
    }
  };

  field.addEventListener("keydown", (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const active = options[at];
    if (event.key === "Enter" && active) {
      event.preventDefault();
      active.click();
    }
    const next = options.length === 0 ? undefined : steps[event.key]?.(at, options.length);
    if (next === undefined || (next === at && at < 0)) return;
    event.preventDefault();
    activate(next);
  });

  return {
    show(shown) {
      options = shown;
      for (const [i, option] of options.entries()) {
        option.id = `${list.id}-${i}`;
        option.tabIndex = -1;
        option.setAttribute("role", "option");
      }
      list.replaceChildren(...options);
      list.hidden = options.length === 0;
      list.scrollTop = 0;
      field.setAttribute("aria-expanded", String(options.length > 0));
      activate(-1);
    },
  };
};
