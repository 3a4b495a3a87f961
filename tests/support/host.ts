import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const PYM = readFileSync("node_modules/pym.js/dist/pym.v1.min.js", "utf8");
const FRAMES = readFileSync("node_modules/@newswire/frames/dist/frames.umd.js", "utf8");

/** Ways in which pages follow the height of a frame, as scripts of their own. */
const scripts: Record<string, string> = {
  "/plain.js": "",
  "/pym.js": `${PYM};for (const e of document.querySelectorAll("[data-src]")) new pym.Parent(e.id, e.dataset.src, {});`,
  "/frames.js": `${FRAMES};for (const e of document.querySelectorAll("[data-src]")) newswireFrames.Framer(e, { src: e.dataset.src });`,
  // As amp-iframe does for a frame that may be resized.
  "/amp.js": `for (const e of document.querySelectorAll("[data-src]")) {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts allow-popups");
    frame.setAttribute("scrolling", "no");
    frame.style.cssText = "border:0;width:100%;display:block";
    frame.height = 200;
    frame.src = e.dataset.src;
    e.append(frame);
    addEventListener("message", ({ source, data }) => {
      if (source === frame.contentWindow && data?.sentinel === "amp" && data.type === "embed-size") frame.height = data.height;
    });
  }`,
};

/** A page of someone else on an origin of its own, with a policy that takes frames and scripts of the site, and no inline script. */
export const hostPage = async (site: string, body: () => string): Promise<{ origin: string; server: Server }> => {
  const policy = `default-src 'none'; script-src 'self' ${site}; style-src 'self' 'unsafe-inline'; frame-src ${site}; img-src ${site}`;
  const server = createServer(({ url = "/" }, response) => {
    const script = scripts[url];
    response
      .writeHead(200, {
        "content-type": script === undefined ? "text/html; charset=utf-8" : "text/javascript",
        "content-security-policy": policy,
      })
      .end(script ?? body());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
};
