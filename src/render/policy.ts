import { createHash } from "node:crypto";

/**
 * No script of ours turns text into markup or code, so none may: where browsers know Trusted Types, what would do it throws,
 * and there is no policy that could allow it (but for a copy in a folder, which must load its files as scripts).
 */
export const NO_TEXT_TO_CODE = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

/** A text as a Content-Security-Policy names what may stand inline. */
export const hashSource = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

interface Needs {
  /** The style sheet that stands in the page. */
  style: string;
  /** It links a style sheet besides. */
  linked: boolean;
  /** Embeds of the site are shown in frames. */
  framing: boolean;
  /** Drawings are painted into pictures, which the browser reads from its own memory. */
  painting: boolean;
}

/** The Content-Security-Policy of a page of the site: files of its own origin only, inline its own style sheet, and what the page needs besides. */
export const pagePolicy = ({ style, linked, framing, painting }: Needs): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    `style-src ${linked ? "'self' " : ""}${hashSource(style)}`,
    painting ? "img-src 'self' blob:" : "img-src 'self'",
    "manifest-src 'self'",
    ...(framing ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
    ...NO_TEXT_TO_CODE,
  ].join("; ");
