/**
 * Stands in for `fetch` in a copy opened from a folder, where browsers let no script read files: there each file that
 * scripts ask for stands as a script as well, which hands over its text.
 */
export const fetchFromFolder = (address: string | URL): Promise<Response> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const file = new URL(address, document.baseURI);
    file.pathname += ".js";
    script.src = file.href;
    script.addEventListener("file", (event) => resolve(new Response((event as CustomEvent<string>).detail)));
    script.addEventListener("load", () => script.remove());
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(`${script.src} does not load`));
    });
    document.head.append(script);
  });
