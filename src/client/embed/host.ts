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
const MOST = 20_000;
const MOST_A_SECOND = 30;

const started = window as { cityCloudAtlas?: string[] };
const home = new URL(".", (document.currentScript as HTMLScriptElement).src);
const frames = new WeakMap<HTMLIFrameElement, Frame>();

const isOurs = ({ src }: HTMLIFrameElement): boolean =>
  src.startsWith(home.href) && src.slice(home.href.length - 1).includes("/embed/");
const ours = (): HTMLIFrameElement[] => [...document.getElementsByTagName("iframe")].filter(isOurs);

/** A sandboxed frame has no origin of its own. */
const isFrom = (frame: HTMLIFrameElement, origin: string): boolean =>
  frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin")
    ? origin === "null"
    : origin === home.origin;

const heightIn = (data: unknown): number | undefined => {
  const { sentinel, type, height } = (data ?? {}) as Record<string, unknown>;
  const sound = sentinel === "amp" && type === "embed-size" && typeof height === "number";
  return sound && height >= LEAST && height <= MOST ? Math.ceil(height) : undefined;
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

/** False for a frame that speaks far more often than an embed does: it gets back the height it had and is heard no more. */
const isCalm = (frame: HTMLIFrameElement, known: Frame): boolean => {
  const now = performance.now();
  if (now - known.since > 1000) Object.assign(known, { since: now, count: 0, before: frame.style.height });
  if (known.muted || ++known.count <= MOST_A_SECOND) return !known.muted;
  known.muted = true;
  frame.style.setProperty("height", known.before, "important");
  return false;
};

const onMessage = ({ data, origin, source }: MessageEvent<unknown>): void => {
  const height = heightIn(data);
  const frame = height && ours().find(({ contentWindow }) => contentWindow === source);
  if (!frame || !isFrom(frame, origin)) return;
  const known = frames.get(frame) ?? { height: 0, since: -1e9, count: 0, before: "", muted: false };
  frames.set(frame, known);
  if (!isCalm(frame, known) || height === known.height) return;
  known.height = height;
  setHeight(frame, height);
};

started.cityCloudAtlas ??= [];
if (!started.cityCloudAtlas.includes(home.href)) {
  started.cityCloudAtlas.push(home.href);
  addEventListener("message", onMessage);
  // Frames that spoke before anyone listened speak again.
  for (const { contentWindow } of ours()) contentWindow?.postMessage({ sentinel: "amp", type: "frames-init" }, "*");
}

// A module for the compiler, so that its names are its own.
export {};
