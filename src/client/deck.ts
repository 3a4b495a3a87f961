import { readHash, writeHash, type Mode } from "./deck/address.ts";
import { startClock } from "./deck/clock.ts";
import { deedOf, onSwipe, type Deed } from "./deck/keys.ts";
import { openPeer } from "./deck/peer.ts";

const deck = document.querySelector<HTMLElement>("[data-deck]")!;
const root = document.documentElement;
const slides = [...deck.querySelectorAll<HTMLElement>(".slide")];
const ids = slides.map(({ id }) => id);
const all = (name: string) => [...deck.querySelectorAll<HTMLElement>(name)];
const status = deck.querySelector<HTMLElement>("[role=status]")!;

let { mode, at } = readHash(location.hash, ids);
let blank = false;
let resetClock: (() => void) | undefined;

const follow = (told: { at: number; blank: boolean }) => {
  if (told.at < 0 || told.at >= slides.length) return;
  ({ at, blank } = told);
  if (mode === "page") slides[at]!.scrollIntoView();
  else show();
};
const peer = openPeer(deck.dataset.deck!, () => ({ at, blank }), follow);

/** The slide that a reader of the page has before them. */
const seen = (): number =>
  mode === "page"
    ? Math.max(
        0,
        slides.findIndex((slide) => slide.getBoundingClientRect().bottom > innerHeight / 3),
      )
    : at;

/** Puts the page into the state that `mode`, `at` and `blank` say. */
function show(): void {
  root.dataset.deckMode = mode;
  root.toggleAttribute("data-deck-blank", blank && mode === "present");
  slides.forEach((slide, i) => {
    slide.hidden = mode === "present" ? i !== at : mode === "speak" && i !== at && i !== at + 1;
    slide.classList.toggle("coming", mode === "speak" && i === at + 1);
  });
  all(".deck-tools").forEach((tools) => (tools.hidden = mode !== "page"));
  all(".deck-bar").forEach((tools) => (tools.hidden = mode !== "present"));
  all(".deck-clock").forEach((tools) => (tools.hidden = mode !== "speak"));
  all(".deck-at").forEach((text) => (text.textContent = `${at + 1} / ${slides.length}`));
  status.textContent = blank && mode === "present" ? status.dataset.said! : "";
  if (mode !== "page") history.replaceState(null, "", writeHash({ mode, at }, ids));
  if (mode === "present") slides[at]!.focus({ preventScroll: true });
  if (mode !== "page") scrollTo(0, 0);
}

const enter = (next: Mode, slide: number) => {
  [mode, at, blank] = [next, slide, false];
  if (mode === "speak") {
    resetClock ??= startClock(deck);
    peer.listen();
  }
  show();
};

const turn = (to: number) => {
  [at, blank] = [Math.max(0, Math.min(slides.length - 1, to)), false];
  show();
  peer.tell();
};

const leave = () => {
  enter("page", at);
  history.replaceState(null, "", writeHash({ mode, at }, ids));
  slides[at]!.scrollIntoView();
  slides[at]!.focus({ preventScroll: true });
  if (document.fullscreenElement) void document.exitFullscreen();
};

const fill = () =>
  document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.().catch(() => undefined);

const deeds: Record<Deed | "present" | "reset", () => unknown> = {
  next: () => turn(at + 1),
  previous: () => turn(at - 1),
  first: () => turn(0),
  last: () => turn(slides.length - 1),
  blank: () => {
    blank = !blank;
    show();
    peer.tell();
  },
  speak: () => {
    at = seen();
    peer.open(`${location.href.split("#")[0]!}${writeHash({ mode: "speak", at }, ids)}`);
  },
  fill,
  leave,
  present: () => enter("present", seen()),
  reset: () => resetClock?.(),
};

document.addEventListener("keydown", (event) => {
  if (mode === "page") return;
  const deed = deedOf(event);
  if (deed === undefined || (mode === "speak" && (deed === "leave" || deed === "speak"))) return;
  event.preventDefault();
  if (blank && deed !== "blank" && mode === "present") deeds.blank();
  else deeds[deed]();
});
deck.addEventListener("click", ({ target }) => {
  const deed = (target as Element).closest<HTMLElement>("[data-do]")?.dataset.do as keyof typeof deeds | undefined;
  if (deed !== undefined) deeds[deed]();
});
onSwipe(deck, (deed) => mode !== "page" && deeds[deed]());
window.addEventListener("hashchange", () => {
  const place = readHash(location.hash, ids);
  if (place.mode === "page" && mode === "page") return;
  enter(place.mode, place.at);
  peer.tell();
});
// The other language begins at the slide that is shown here.
document.querySelectorAll<HTMLAnchorElement>("a.language, a.deck-twin").forEach((link) =>
  link.addEventListener("click", () => {
    link.href = `${link.href.split("#")[0]!}${writeHash({ mode, at: seen() }, ids)}`;
  }),
);
if (mode === "page") show();
else enter(mode, at);
