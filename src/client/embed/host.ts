// On the page around (optional): makes each embed as high as it says it is. The frame's own inline height is close
// already; this follows it when its table is opened. Whatever does not come from an embed of this site is ignored.

interface Frame {
  height: number;
  /** When the current second began, the messages since, and the style of the height then. */
  since: number;
  count: number;
  before: string;
  muted: boolean;
}

const LEAST = 50;
/** The highest table on a phone needs half of this. */
const MOST = 60_000;
/** Nothing that anyone draws. */
const ABSURD = 1_000_000;
const MOST_A_SECOND = 30;

const started = window as { cityCloudAtlas?: string[] };
// As a module it has no current script; then the page names it.
const own = (document.currentScript ?? document.querySelector('script[src$="/embed.js"]')) as HTMLScriptElement;
const home = new URL(".", own.src);
const frames = new WeakMap<HTMLIFrameElement, Frame>();

const isOurs = ({ src }: HTMLIFrameElement): boolean =>
  src.startsWith(home.href) && src.slice(home.href.length - 1).includes("/embed/");
const ours = (): HTMLIFrameElement[] => [...document.getElementsByTagName("iframe")].filter(isOurs);
/** Those within open shadow roots, too: looked for only where they are needed, since that looks at every element. */
const everywhere = (root: Document | ShadowRoot = document): HTMLIFrameElement[] =>
  [...root.querySelectorAll("*")].flatMap((element) => [
    ...(element instanceof HTMLIFrameElement && isOurs(element) ? [element] : []),
    ...(element.shadowRoot ? everywhere(element.shadowRoot) : []),
  ]);

/** A sandboxed frame has no origin of its own. */
const isFrom = (frame: HTMLIFrameElement, origin: string): boolean =>
  frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin")
    ? origin === "null"
    : origin === home.origin;

const heightIn = (data: unknown): number | undefined => {
  const { sentinel, type, height } = (data ?? {}) as Record<string, unknown>;
  const sound = sentinel === "amp" && type === "embed-size" && typeof height === "number";
  return sound && height >= LEAST && height <= ABSURD ? Math.ceil(Math.min(height, MOST)) : undefined;
};

const setHeight = (frame: HTMLIFrameElement, height: number): void => {
  const styles = getComputedStyle(frame);
  const sum = (...names: ("paddingTop" | "paddingBottom" | "borderTopWidth" | "borderBottomWidth")[]) =>
    names.map((name) => parseFloat(styles[name]) || 0).reduce((a, b) => a + b);
  const padding = sum("paddingTop", "paddingBottom");
  // What is right to the pixel stays as it is, so that nothing moves.
  const left = frame.clientHeight - padding - height;
  if (left === 0 || left === 1) return;
  const around = styles.boxSizing === "border-box" ? padding + sum("borderTopWidth", "borderBottomWidth") : 0;
  frame.style.setProperty("min-height", "0", "important");
  frame.style.setProperty("max-height", "none", "important");
  frame.style.setProperty("height", `${height + around}px`, "important");
};

/** False for a frame that asks for other heights far more often than an embed does: it gets back the one it had, and waits. */
const isCalm = (frame: HTMLIFrameElement, known: Frame): boolean => {
  const now = performance.now();
  // What is quiet for a second is heard again.
  if (now - known.since > 1000)
    Object.assign(known, { since: now, count: 0, before: frame.style.height, muted: false });
  if (known.muted) known.since = now;
  if (known.muted || ++known.count <= MOST_A_SECOND) return !known.muted;
  known.muted = true;
  frame.style.setProperty("height", known.before, "important");
  return false;
};

const onMessage = ({ data, origin, source }: MessageEvent<unknown>): void => {
  const height = heightIn(data);
  const isSource = ({ contentWindow }: HTMLIFrameElement) => contentWindow === source;
  const frame = height && (ours().find(isSource) ?? everywhere().find(isSource));
  if (!frame || !isFrom(frame, origin)) return;
  const known = frames.get(frame) ?? { height: 0, since: -1e9, count: 0, before: "", muted: false };
  frames.set(frame, known);
  if (height === known.height || !isCalm(frame, known)) return;
  known.height = height;
  setHeight(frame, height);
};

started.cityCloudAtlas ??= [];
if (!started.cityCloudAtlas.includes(home.href)) {
  started.cityCloudAtlas.push(home.href);
  addEventListener("message", onMessage);
  // Frames that spoke before anyone listened speak again.
  for (const { contentWindow } of everywhere())
    contentWindow?.postMessage({ sentinel: "amp", type: "frames-init" }, "*");
}

// A module for the compiler, so that its names are its own.
export {};
