// The plain code stands on the page as text. This lets the reader choose language, colours, place, table and release; what
// that takes is loaded with the first choice.

const chooser = () => import("./choose.ts");

/** Copies the text that is made for it, and says so or why not. */
const copy = async (button: HTMLElement, text: () => Promise<string>): Promise<void> => {
  const output = button.parentElement!.querySelector("output")!;
  output.value = "";
  try {
    await navigator.clipboard.writeText(await text());
    output.value = button.dataset["copied"] ?? "";
  } catch {
    output.value = button.dataset["refused"] ?? "";
  }
};

for (const embed of document.querySelectorAll<HTMLElement>("[data-embed]")) {
  const form = embed.querySelector("form")!;
  for (const button of embed.querySelectorAll<HTMLElement>("[data-copy-drawing]")) {
    button.parentElement!.hidden = false;
    button.addEventListener(
      "click",
      () => void copy(button, () => chooser().then(({ drawingToCopy }) => drawingToCopy(embed, form))),
    );
  }
  // A browser that comes back fills in what was chosen; the code stands there for what is chosen at first.
  form.reset();
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => void chooser().then(({ choose }) => choose(embed, form)));
  form.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement) void chooser().then(({ preview }) => preview(embed, form, target));
  });
}
