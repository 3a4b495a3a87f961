// Text that is to be taken elsewhere stands there to be selected. With this it has a button, which says what happened.

export {};

/** Text to copy: of a field what stands in it, now. */
const textOf = (element: HTMLElement): string =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? element.value
    : element.textContent.trim();

const select = (element: HTMLElement): void => {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) element.select();
  else getSelection()?.selectAllChildren(element);
};

const enhance = (element: HTMLElement): void => {
  const { copy = "", copied = "", notCopied = "", copyName = "" } = element.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = copy;
  if (copyName !== "") button.setAttribute("aria-label", `${copy}: ${copyName}`);
  const status = document.createElement("span");
  status.className = "copy-status small muted";
  status.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(textOf(element));
      status.textContent = copied;
    } catch {
      select(element);
      status.textContent = notCopied;
    }
  });
  element.after(button, status);
};

document.querySelectorAll<HTMLElement>("[data-copy]").forEach(enhance);
