import type { Browser } from "playwright-core";

/**
 * A page of its own profile that nobody watches but who asked for it. The tool that drives the browser keeps all that its
 * pages fetch, and the browser unpacks it for that while the page is coming: up to 100 ms with the processor 4 times slower.
 */
export interface BarePage {
  /** Sends a command of the Chrome DevTools Protocol. */
  send: (method: string, params?: object) => Promise<unknown>;
  /** Acts at each event of the protocol of that name; the last act given for an event holds. */
  on: (event: string, act: (params: Record<string, unknown>) => void) => void;
  /** What a function without closure gives in the page, as JSON. */
  evaluate: <T>(asked: () => T) => Promise<T>;
  close: () => Promise<void>;
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
  method?: string;
  params?: Record<string, unknown>;
}

interface Evaluated<T> {
  result: { value: T };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** Opens a window of that size, in CSS pixels. */
export const openBarePage = async (browser: Browser, size: { width: number; height: number }): Promise<BarePage> => {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send("Target.createBrowserContext");
  const { targetId } = await root.send("Target.createTarget", { url: "about:blank", browserContextId });
  // Without "flatten": the tool's session speaks only for itself, and messages to another have to be handed on.
  const { sessionId } = await root.send("Target.attachToTarget", { targetId });
  const asked = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const acts = new Map<string, (params: Record<string, unknown>) => void>();
  let last = 0;
  const fail = (): void => {
    for (const { reject } of asked.values()) reject(new Error("the page is gone"));
    asked.clear();
  };
  root.on("Target.targetCrashed", (event) => event.targetId === targetId && fail());
  root.on("Target.detachedFromTarget", (event) => event.sessionId === sessionId && fail());
  root.on("Target.receivedMessageFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error, method, params } = JSON.parse(event.message) as Answer;
    if (id === undefined) return acts.get(method!)?.(params!);
    const { resolve, reject } = asked.get(id)!;
    asked.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  });
  const send = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      asked.set(last, { resolve, reject });
      const message = JSON.stringify({ id: last, method, params });
      root.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
    });
  await send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor: 1, mobile: false });
  return {
    send,
    on: (event, act) => void acts.set(event, act),
    evaluate: async <T>(ask: () => T) => {
      const expression = `(${String(ask)})()`;
      const { result, exceptionDetails } = (await send("Runtime.evaluate", {
        expression,
        returnByValue: true,
      })) as Evaluated<T>;
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: async () => {
      await root.send("Target.disposeBrowserContext", { browserContextId });
      await root.detach();
    },
  };
};
