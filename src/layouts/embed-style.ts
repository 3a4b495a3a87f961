import { tokenCss, type Scheme } from "../marks/tokens.ts";
import styles from "../styles/embed.css?inline";

/** The style sheet that an embedded chart carries within, in a scheme; `height` is the least height of the chart, as CSS. */
export const embedStyle = (scheme: Scheme, height = "0"): string =>
  `${tokenCss(scheme)}\n${styles}figure{min-height:${height}}`;
