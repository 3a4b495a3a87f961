/** The part of Trusted Types that is used here, where the browser knows them. */
const { trustedTypes } = window as {
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(address: string): string }): typeof policy };
};
const within = new URL(".", location.href).protocol;
/** Lets files beside the page be scripts, and nothing else: the page's Content-Security-Policy knows it by its name. */
const policy: { createScriptURL(address: string): string } = trustedTypes?.createPolicy("pack", {
  createScriptURL: (address) => {
    if (new URL(address).protocol !== within) throw new TypeError(`${address} is no file beside the page`);
    return address;
  },
}) ?? { createScriptURL: (address) => address };

/**
 * Stands in for `fetch` in a copy opened from a folder, where browsers let no script read files: there each file that
 * scripts ask for stands as a script as well, which hands over its text.
 */
export const fetchFromFolder = (address: string | URL): Promise<Response> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const file = new URL(address, document.baseURI);
    file.pathname += ".js";
    script.src = policy.createScriptURL(file.href);
    script.addEventListener("file", (event) => resolve(new Response((event as CustomEvent<string>).detail)));
    script.addEventListener("load", () => script.remove());
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(`${script.src} does not load`));
    });
    document.head.append(script);
  });
