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

const frames = new WeakMap<HTMLIFrameElement, Frame>();

const isOf = (home: URL, { src }: HTMLIFrameElement): boolean =>
  src.startsWith(home.href) && src.slice(home.href.length - 1).includes("/embed/");
const embedsOf = (home: URL): HTMLIFrameElement[] =>
  [...document.getElementsByTagName("iframe")].filter((frame) => isOf(home, frame));
/** Those within open shadow roots, too: looked for only where they are needed, since that looks at every element. */
const everywhere = (home: URL, root: Document | ShadowRoot = document): HTMLIFrameElement[] =>
  [...root.querySelectorAll("*")].flatMap((element) => [
    ...(element instanceof HTMLIFrameElement && isOf(home, element) ? [element] : []),
    ...(element.shadowRoot ? everywhere(home, element.shadowRoot) : []),
  ]);

/** A sandboxed frame has no origin of its own. */
const isFrom = (frame: HTMLIFrameElement, origin: string, home: URL): boolean =>
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

const hear = ({ data, origin, source }: MessageEvent<unknown>, home: URL): void => {
  const height = heightIn(data);
  const isSource = ({ contentWindow }: HTMLIFrameElement) => contentWindow === source;
  const frame = height && (embedsOf(home).find(isSource) ?? everywhere(home).find(isSource));
  if (!frame || !isFrom(frame, origin, home)) return;
  const known = frames.get(frame) ?? { height: 0, since: -1e9, count: 0, before: "", muted: false };
  frames.set(frame, known);
  if (height === known.height || !isCalm(frame, known)) return;
  known.height = height;
  setHeight(frame, height);
};

const started = window as { cityCloudAtlas?: string[] };

/** Makes each frame on this page with an embed of a site as high as the embed says it is, from now on; `home` is the site. */
export const followEmbeds = (home: URL): void => {
  started.cityCloudAtlas ??= [];
  if (started.cityCloudAtlas.includes(home.href)) return;
  started.cityCloudAtlas.push(home.href);
  addEventListener("message", (event) => hear(event, home));
  // Frames that spoke before anyone listened speak again.
  for (const { contentWindow } of everywhere(home))
    contentWindow?.postMessage({ sentinel: "amp", type: "frames-init" }, "*");
};
