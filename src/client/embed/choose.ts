import { ampCode, drawingCode, frameCode, markdownCode, pictureCode, SANDBOX, type Pasted } from "../../embeds/code.ts";
import { heightAt } from "../../embeds/reserved.ts";
import { chosenIn, type Chosen } from "./chosen.ts";
import { followEmbeds } from "./follow.ts";
import { loadList, loadText } from "./load.ts";

const makers: Record<string, (pasted: Pasted) => string> = {
  frame: frameCode,
  picture: pictureCode,
  markdown: markdownCode,
  amp: ampCode,
};

/** Address of the list of what can be embedded now. */
const liveList = (embed: HTMLElement): URL => new URL(embed.dataset["list"]!, location.href);

/** Address of the list that is chosen: the live one, or that of a release. */
const listOf = (embed: HTMLElement, form: HTMLFormElement): URL => {
  const lists = form.elements.namedItem("list");
  return lists instanceof HTMLSelectElement ? new URL(lists.value, location.href) : liveList(embed);
};

const codesIn = (embed: HTMLElement): NodeListOf<HTMLTextAreaElement> =>
  embed.querySelectorAll<HTMLTextAreaElement>("textarea[data-code]");

/** What is chosen; says so and answers nothing where the list does not come, or does not have it. */
const chosen = async (embed: HTMLElement, form: HTMLFormElement): Promise<Chosen | undefined> => {
  const output = form.querySelector("output")!;
  const say = (text = ""): undefined => void (output.value = text);
  try {
    const list = await loadList(listOf(embed, form).href);
    const found = chosenIn(new FormData(form), embed.dataset["embed"]!, list);
    say(found ? "" : form.dataset["absent"]);
    // Code for something else than what is chosen must not stand there to be taken.
    if (!found) for (const area of codesIn(embed)) area.value = "";
    return found;
  } catch {
    return say(form.dataset["failed"]);
  }
};

let turn = 0;

/** As `chosen`, but nothing when the reader has gone on in the meantime. */
const lastChosen = async (embed: HTMLElement, form: HTMLFormElement): Promise<Chosen | "superseded" | undefined> => {
  const own = ++turn;
  const list = listOf(embed, form).href;
  const now = await chosen(embed, form);
  return own === turn && list === listOf(embed, form).href ? now : "superseded";
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
  const show = button.getAttribute("aria-pressed") !== "true";
  for (const other of form.querySelectorAll("[aria-pressed]"))
    other.setAttribute("aria-pressed", String(other === button && show));
  const now = show ? await lastChosen(embed, form) : void turn++;
  if (now === "superseded") return;
  if (now === undefined) button.setAttribute("aria-pressed", "false");
  holder.hidden = now === undefined;
  holder.replaceChildren(...(now ? [frameOf(now, listOf(embed, form), Number(button.value))] : []));
  // As it would be followed on the page that it is pasted into.
  if (now) followEmbeds(new URL(".", liveList(embed)));
};

/** Writes the code for what is chosen, and shows it again where it is shown. */
export const choose = async (embed: HTMLElement, form: HTMLFormElement): Promise<void> => {
  const now = await lastChosen(embed, form);
  if (now === "superseded") return;
  if (now) for (const area of codesIn(embed)) area.value = makers[area.dataset["code"]!]!(now.pasted);
  const pressed = form.querySelector<HTMLButtonElement>('[aria-pressed="true"]');
  if (!pressed) return;
  pressed.setAttribute("aria-pressed", "false");
  await preview(embed, form, pressed);
};

/** The code with the drawing itself in it, in the chosen language, view and colours; always of the whole chart as it is now. */
export const drawingToCopy = async (embed: HTMLElement, form: HTMLFormElement): Promise<string> => {
  const asked = new FormData(form);
  const whole = new FormData();
  for (const name of ["locale", "view", "scheme"]) whole.set(name, asked.get(name) ?? "");
  whole.set("table", "on");
  const found = chosenIn(whole, embed.dataset["embed"]!, await loadList(liveList(embed).href));
  if (!found) throw new Error("nothing to copy");
  const dark = asked.get("scheme") === "dark" ? ".dark" : "";
  const { pathname } = new URL(found.pasted.picture.src);
  return drawingCode(found.pasted, await loadText(pathname.replace(/\.png$/, `${dark}.svg`)));
};
