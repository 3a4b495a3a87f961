import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blankDocument } from "../../src/render/draw.ts";
import { listenersPlugin } from "../../src/render/listeners-plugin.ts";

type Change = (text: string) => string;
const { handler } = listenersPlugin().transform as unknown as { handler: Change };

describe("lists of listeners", () => {
  it("are not made for every element, and another version of the library is noticed", () => {
    const text = readFileSync("node_modules/linkedom/esm/interface/event-target.js", "utf8");
    expect(handler(text)).not.toContain("wm.set(this, new Map)");
    expect(() => handler(text.replace("wm.get(this)", "of(this)"))).toThrow("linkedom");
  });

  it("still hear, once there is a listener, until it is taken away", () => {
    const document = blankDocument();
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    document.body.removeEventListener("draw", listen);
    document.body.addEventListener("draw", listen);
    document.body.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event("draw"));
    document.body.removeEventListener("draw", listen);
    document.body.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event("draw"));
    expect(heard).toEqual(["draw"]);
  });
});
