/** Acts once the browser has read the whole page, before it runs what is to run then; where it has, at once. */
export const onceRead = (act: () => void): void => {
  if (document.readyState === "loading") document.addEventListener("readystatechange", act, { once: true });
  else act();
};
