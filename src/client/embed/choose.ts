import { ampCode, drawingCode, frameCode, markdownCode, pictureCode, SANDBOX, type Pasted } from "../../embeds/code.ts";
import { heightAt } from "../../embeds/reserved.ts";
import { chosenIn, type Chosen } from "./chosen.ts";
import { loadList, loadText } from "./load.ts";

const makers: Record<string, (pasted: Pasted) => string> = {
  frame: frameCode,
  picture: pictureCode,
  markdown: markdownCode,
  amp: ampCode,
};

/** Address of the list of embeds: the live one, or that of the release that is chosen. */
const listOf = (embed: HTMLElement, form: HTMLFormElement): URL => {
  const lists = form.elements.namedItem("list");
  return new URL(lists instanceof HTMLSelectElement ? lists.value : embed.dataset["list"]!, location.href);
};

const chosen = async (embed: HTMLElement, form: HTMLFormElement): Promise<Chosen | undefined> => {
  const output = form.querySelector("output")!;
  try {
    const list = await loadList(listOf(embed, form).href);
    output.value = "";
    return chosenIn(new FormData(form), embed.dataset["embed"]!, list);
  } catch {
    output.value = form.dataset["failed"] ?? "";
    return undefined;
  }
};

/** Follows the embed in the preview, as it would on the page that it is pasted into. */
const follow = (embed: HTMLElement): void => {
  const src = new URL("embed.js", new URL(embed.dataset["list"]!, location.href)).href;
  if (document.querySelector(`script[src="${CSS.escape(src)}"]`)) return;
  const script = document.createElement("script");
  script.src = src;
  document.head.append(script);
};

const frameOf = ({ pasted, path }: Chosen, list: URL, width: number): HTMLIFrameElement => {
  const frame = document.createElement("iframe");
  frame.title = pasted.title;
  frame.lang = pasted.lang;
  frame.setAttribute("sandbox", SANDBOX);
  frame.width = String(width);
  frame.height = String(heightAt(pasted.reserved, width));
  frame.src = new URL(path, list).href;
  return frame;
};

/** Shows the chosen embed as wide as a button says; a second click takes it away. */
export const preview = async (embed: HTMLElement, form: HTMLFormElement, button: HTMLButtonElement): Promise<void> => {
  const holder = embed.querySelector<HTMLElement>(".preview")!;
  const shown = button.getAttribute("aria-pressed") === "true";
  const now = shown ? undefined : await chosen(embed, form);
  for (const other of form.querySelectorAll("[aria-pressed]"))
    other.setAttribute("aria-pressed", String(other === button && now !== undefined));
  holder.hidden = now === undefined;
  holder.replaceChildren(...(now ? [frameOf(now, listOf(embed, form), Number(button.value))] : []));
  if (now) follow(embed);
};

/** Writes the code for what is chosen, and shows it again where it is shown. */
export const choose = async (embed: HTMLElement, form: HTMLFormElement): Promise<void> => {
  const now = await chosen(embed, form);
  if (!now) return;
  for (const area of embed.querySelectorAll<HTMLTextAreaElement>("textarea[data-code]"))
    area.value = makers[area.dataset["code"]!]!(now.pasted);
  const pressed = form.querySelector<HTMLButtonElement>('[aria-pressed="true"]');
  if (!pressed) return;
  pressed.setAttribute("aria-pressed", "false");
  await preview(embed, form, pressed);
};

/** The code with the drawing itself in it, in the chosen language. */
export const drawingToCopy = async (embed: HTMLElement, form: HTMLFormElement, file: string): Promise<string> => {
  const now = await chosen(embed, form);
  if (!now) throw new Error("nothing to copy");
  return drawingCode(now.pasted, await loadText(file));
};
