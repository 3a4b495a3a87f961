import { createHash } from "node:crypto";

/** A text as a Content-Security-Policy names what may stand inline. */
const hashSource = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing but the style, and the script if any, that the page brings with it. */
export const embedPolicy = (style: string, script?: string): string =>
  [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashSource(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
