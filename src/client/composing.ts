/** True while an input method is choosing characters: its keys and its unfinished letters are not meant for us. */
export const isComposing = (event: Event): boolean =>
  event instanceof KeyboardEvent
    ? event.isComposing || event.key === "Process"
    : event instanceof InputEvent && event.isComposing;

/** Tells whether the text of a field is being composed just now; to be asked for before the field's other listeners. */
export const composingIn = (field: HTMLInputElement): (() => boolean) => {
  let composing = false;
  field.addEventListener("compositionstart", () => (composing = true));
  field.addEventListener("compositionend", () => (composing = false));
  return () => composing;
};

/** Calls back whenever the text of a field has changed and is not being composed. */
export const onText = (field: HTMLInputElement, then: (text: string) => void): void => {
  field.addEventListener("input", (event) => {
    if (!isComposing(event)) then(field.value);
  });
  field.addEventListener("compositionend", () => then(field.value));
};
