import { tokenCss, type Scheme } from "../marks/tokens.ts";
import styles from "../styles/embed.css?inline";

/** The style sheet that an embedded chart carries within, in a scheme. */
export const embedStyle = (scheme: Scheme): string => `${tokenCss(scheme)}\n${styles}`;
