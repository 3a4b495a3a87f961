import { chosenSections, MOST_PLACES, sectionsOf, type Choice } from "../slides/choice.ts";
import type { Length } from "../slides/sections.ts";

const valuesOf = (boxes: HTMLInputElement[]): string[] =>
  boxes.filter(({ checked }) => checked).map(({ value }) => value);

/** The form that chooses what a deck is composed of: ticked as a choice says, heard when it is changed. */
export const chooser = (form: HTMLFormElement) => {
  const boxes = (name: string) => [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const [places, lengths, sections] = [boxes("places"), boxes("length"), boxes("sections")];
  const clear = form.querySelector<HTMLButtonElement>("#clear")!;
  const toDeck = form.querySelector<HTMLAnchorElement>("#to-deck")!;

  const tick = ({ places: chosen, length, sections: own }: Choice): void => {
    for (const box of places) {
      box.checked = chosen.includes(box.value);
      box.disabled = chosen.length === MOST_PLACES && !box.checked;
    }
    for (const box of lengths) box.checked = box.value === length;
    const held: readonly string[] = own ?? sectionsOf(length);
    for (const box of sections) box.checked = held.includes(box.value);
    clear.hidden = chosen.length === 0 && length === "standard" && own === null;
  };
  /** What is ticked now; another length brings its own sections. */
  const choiceAt = (changed: EventTarget | null): Choice => {
    const length = (valuesOf(lengths)[0] ?? "standard") as Length;
    const isOther = changed instanceof HTMLInputElement && changed.name === "length";
    return { places: valuesOf(places), length, sections: isOther ? null : chosenSections(valuesOf(sections), length) };
  };
  const onChoice = (then: (choice: Choice) => void): void => {
    form.addEventListener("change", ({ target }) => then(choiceAt(target)));
    form.addEventListener("submit", (event) => event.preventDefault());
    clear.addEventListener("click", () => {
      then({ places: [], length: "standard", sections: null });
      places[0]?.focus();
    });
    // To the heading itself, so that a screen reader says where one has come to; the address stays as it is.
    toDeck.addEventListener("click", (event) => {
      event.preventDefault();
      const heading = document.querySelector<HTMLElement>("#chosen h2")!;
      heading.tabIndex = -1;
      heading.focus();
      heading.scrollIntoView();
    });
  };
  form.hidden = false;
  return {
    /** The places that can be chosen, in the record's order. */
    places: places.map(({ value }) => value),
    tick,
    onChoice,
    /** Says whether there are slides to go to. */
    ready: (is: boolean) => void (toDeck.hidden = !is),
  };
};
