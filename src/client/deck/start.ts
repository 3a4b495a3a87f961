import { readHash, writeHash, type Mode } from "./address.ts";
import { startClock } from "./clock.ts";
import { giveHands, type Deeds } from "./hands.ts";
import { openPeer } from "./peer.ts";
import { shower, type Shown } from "./show.ts";

const fill = () =>
  document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.().catch(() => undefined);

type View = ReturnType<typeof shower>;
type Peer = ReturnType<typeof openPeer>;

/** What can be done with a deck; `show` says that something has been. */
const deedsOf = (state: Shown, { slides, ids, show, seen }: View, peer: Peer, enter: Enter): Omit<Deeds, "reset"> => {
  const turn = (to: number) => {
    [state.at, state.blank] = [Math.max(0, Math.min(slides.length - 1, to)), false];
    show(state);
    peer.tell();
  };
  return {
    next: () => turn(state.at + 1),
    previous: () => turn(state.at - 1),
    first: () => turn(0),
    last: () => turn(slides.length - 1),
    blank: () => {
      state.blank = !state.blank;
      show(state);
      peer.tell();
    },
    speak: () => {
      state.at = seen(state);
      peer.open(`${location.href.split("#")[0]!}${writeHash({ mode: "speak", at: state.at }, ids)}`);
    },
    fill,
    leave: () => {
      enter("page", state.at);
      history.replaceState(null, "", writeHash(state, ids));
      slides[state.at]!.scrollIntoView();
      slides[state.at]!.focus({ preventScroll: true });
      if (document.fullscreenElement) void document.exitFullscreen();
    },
    present: () => enter("present", seen(state)),
  };
};

type Enter = (mode: Mode, slide: number) => void;

/** Makes a presentation of a deck that stands on the page, until `signal` says that it is gone. */
export const startDeck = (deck: HTMLElement, signal: AbortSignal): void => {
  const view = shower(deck);
  const { slides, ids, show, seen } = view;
  const state: Shown = { ...readHash(location.hash, ids), blank: false };
  let resetClock: (() => void) | undefined;

  const follow = (told: { at: number; blank: boolean }) => {
    if (told.at < 0 || told.at >= slides.length) return;
    Object.assign(state, { at: told.at, blank: told.blank });
    if (state.mode === "page") slides[state.at]!.scrollIntoView();
    else show(state);
  };
  const peer = openPeer(deck.dataset.deck!, () => state, { follow, signal });
  const enter: Enter = (mode, at) => {
    Object.assign(state, { mode, at, blank: false });
    if (mode === "speak") {
      resetClock ??= startClock(deck, signal);
      peer.listen();
    }
    show(state);
  };
  const deeds: Deeds = { ...deedsOf(state, view, peer, enter), reset: () => resetClock?.() };
  giveHands(deck, deeds, () => state, signal);
  const followHash = () => {
    const place = readHash(location.hash, ids);
    if (place.mode === "page" && state.mode === "page") return;
    enter(place.mode, place.at);
    peer.tell();
  };
  window.addEventListener("hashchange", followHash, { signal });
  // The other language begins at the slide that is shown here.
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.language, a.deck-twin")) {
    const lead = () =>
      (link.href = `${link.href.split("#")[0]!}${writeHash({ mode: state.mode, at: seen(state) }, ids)}`);
    link.addEventListener("click", lead, { signal });
  }
  if (state.mode === "page") show(state);
  else enter(state.mode, state.at);
};
