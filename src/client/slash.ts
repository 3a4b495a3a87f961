const KEY = "slash";

/** Whether the single key is on: people who dictate or strike keys by chance can turn it off (WCAG 2.1.4). */
export const slashOpens = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
};

export const setSlash = (on: boolean): void => {
  try {
    localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // Without storage the choice lasts as long as the page.
  }
};
