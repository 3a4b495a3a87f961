// In the frame: tells the page around it how high the chart is, when it has loaded and whenever that changes. Three kinds
// of listeners are served: AMP (and @newswire/frames, and our own embed.js), and Pym.

const DELIMITER = "xPYMx";
/** What a host's border may take off the frame; less than the chart's own margin. */
const SLACK = 8;
const LEAST_WAIT = 100;

const root = document.documentElement;
/** Pym names each frame in its address. Anyone may write it; it goes back only to the page around. */
const pymId = new URLSearchParams(location.search).get("childId");
let said = 0;
let waiting = false;
let asked = false;

/** Height of the chart at the full width, as if there were no scroll bar: so that none can change it. */
const heightNow = (): number => {
  root.style.overflowY = "hidden";
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (innerHeight < height - SLACK) root.style.overflowY = "";
  return height;
};

const say = (): void => {
  said = heightNow();
  parent.postMessage({ sentinel: "amp", type: "embed-size", height: said }, "*");
  if (pymId && pymId.length <= 200 && !pymId.includes(DELIMITER))
    parent.postMessage(["pym", pymId, "height", said].join(DELIMITER), "*");
};

const later = (then: () => void): void => {
  waiting = true;
  setTimeout(() => {
    waiting = false;
    then();
  }, LEAST_WAIT);
};

const onChange = (): void => {
  if (waiting || heightNow() === said) return;
  later(onChange);
  say();
};

/** Answers a page that asks, however often it does, once in a while. */
const onAsk = (): void => {
  asked = waiting;
  if (waiting) return;
  later(() => (asked ? onAsk() : onChange()));
  say();
};

if (parent !== window) {
  say();
  addEventListener("load", say);
  new ResizeObserver(onChange).observe(root);
  addEventListener("resize", onChange);
  // A page whose listener starts later asks; Pym does so with each message of its own.
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const asks =
      typeof data === "string" ? data.startsWith("pym") : (data as { type?: unknown } | null)?.type === "frames-init";
    if (asks) onAsk();
  });
}

// A module for the compiler, so that its names are its own.
export {};
