/** What two windows of the same deck tell each other. */
interface Told {
  deck: string;
  /** The slide that is shown, counted from 0; left out by a window that only asks. */
  at?: number;
  blank?: boolean;
}

const isTold = (data: unknown, deck: string): data is Told =>
  typeof data === "object" && data !== null && (data as Told).deck === deck;

// Pages opened from a folder have no origin that a message could be addressed to; it goes to one window in any case.
const target = location.origin === "null" || location.protocol === "file:" ? "*" : location.origin;
const isOwn = (origin: string): boolean => origin === location.origin || (target === "*" && origin === "null");

const ASK_EVERY = 1500;

/**
 * The other window of a deck: the speaker's, or the one that the audience sees. Only windows that one opened from the
 * other hear each other; a window that was loaded anew is found again because the speaker's keeps asking.
 */
export const openPeer = (
  deck: string,
  now: () => { at: number; blank: boolean },
  { follow, signal }: { follow: (told: { at: number; blank: boolean }) => void; signal: AbortSignal },
) => {
  let other: Window | null = window.opener as Window | null;
  const send = (told: Told) => other?.postMessage(told, target);
  const state = (): Told => {
    const { at, blank } = now();
    return { deck, at, blank };
  };
  window.addEventListener(
    "message",
    ({ data, origin, source }) => {
      if (!isOwn(origin) || !isTold(data, deck) || source === null) return;
      if (data.at === undefined) {
        other = source as Window;
        send(state());
      } else if (source === other && Number.isInteger(data.at)) follow({ at: data.at, blank: data.blank === true });
    },
    { signal },
  );
  const ask = () => send({ deck });
  return {
    tell: () => send(state()),
    /** Opens the speaker's window, or brings it to the front. */
    open: (address: string) => {
      other = window.open(address, `speaker-${deck}`, "popup,width=1100,height=720") ?? other;
    },
    listen: () => {
      ask();
      const asking = setInterval(ask, ASK_EVERY);
      signal.addEventListener("abort", () => clearInterval(asking));
    },
  };
};
