const two = (number: number): string => String(number).padStart(2, "0");

/** Shows the time of day and how long the session has run; answers what starts it again. */
export const startClock = (deck: HTMLElement, signal: AbortSignal): (() => void) => {
  let since = Date.now();
  const [time, elapsed] = [".deck-time", ".deck-elapsed"].map((name) => deck.querySelector(name)!);
  const show = () => {
    const day = new Date();
    const seconds = Math.floor((day.getTime() - since) / 1000);
    time!.textContent = `${two(day.getHours())}:${two(day.getMinutes())}`;
    elapsed!.textContent = `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  };
  show();
  const ticking = setInterval(show, 1000);
  signal.addEventListener("abort", () => clearInterval(ticking));
  return () => {
    since = Date.now();
    show();
  };
};
