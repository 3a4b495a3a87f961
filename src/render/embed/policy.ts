import { hashSource, NO_TEXT_TO_CODE } from "../policy.ts";

interface Inline {
  style: string;
  script?: string;
  /** Kept with a release: its links start from the root of the site, and it asks there for a newer release. */
  rooted?: boolean;
}

/** Nothing but the style, and the script if any, that the page brings with it. */
export const embedPolicy = ({ style, script, rooted = false }: Inline): string =>
  [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashSource(script)}`]),
    ...(rooted ? ["connect-src 'self'", "base-uri 'self'"] : ["base-uri 'none'"]),
    "form-action 'none'",
    ...NO_TEXT_TO_CODE,
  ].join("; ");
