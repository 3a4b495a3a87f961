// The plain code stands on the page as text. This adds buttons that copy it and say so, and lets the reader choose
// language, colours, place and table; what that takes is loaded with the first choice.

const chooser = () => import("./choose.ts");

const say = (button: HTMLElement, text = ""): void => {
  const output = button.parentElement?.querySelector("output");
  if (output) output.value = text;
};

/** Copies a text and says so; where the browser refuses, `refused` offers another way. */
const copy = async (button: HTMLElement, text: () => string | Promise<string>, refused?: () => void): Promise<void> => {
  say(button);
  try {
    await navigator.clipboard.writeText(await text());
    say(button, button.dataset["copied"]);
  } catch {
    refused?.();
    say(button, button.dataset["refused"]);
  }
};

const offer = (button: HTMLElement, act: () => Promise<void>): void => {
  button.parentElement!.hidden = false;
  button.addEventListener("click", () => void act());
};

for (const embed of document.querySelectorAll<HTMLElement>("[data-embed]")) {
  for (const button of embed.querySelectorAll<HTMLElement>("[data-copy]")) {
    const area = button.closest(".code")!.querySelector("textarea")!;
    offer(button, () =>
      copy(
        button,
        () => area.value,
        () => area.select(),
      ),
    );
  }
  const form = embed.querySelector("form")!;
  for (const button of embed.querySelectorAll<HTMLElement>("[data-copy-file]")) {
    const file = button.dataset["copyFile"]!;
    const text = () => chooser().then(({ drawingToCopy }) => drawingToCopy(embed, form, file));
    offer(button, () => copy(button, text));
  }
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => void chooser().then(({ choose }) => choose(embed, form)));
  form.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement) void chooser().then(({ preview }) => preview(embed, form, target));
  });
}
