/** Texts that name this page: their address and title follow what is shown. */
const textsIn = (roots: Iterable<Element>): { node: Text; built: string }[] =>
  [...roots].flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: { node: Text; built: string }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      found.push({ node: node as Text, built: (node as Text).data });
    return found;
  });

/**
 * Keeps everything that names this page's address in step with what is chosen: the language switch and its twins in the
 * head, the citation, the line that is printed, the title of the window.
 */
export const addressKeeper = (): ((search: string, title: string | null) => void) => {
  const links = [
    ...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a.language, link[rel="alternate"][hreflang]'),
  ].map((link) => ({ link, built: link.getAttribute("href")! }));
  const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')!.href;
  const letters = [...document.querySelectorAll<HTMLAnchorElement>('[aria-labelledby="cite"] a[href^="mailto:"]')].map(
    (link) => ({ link, built: link.href }),
  );
  const texts = textsIn(document.querySelectorAll('[aria-labelledby="cite"], .printed'));
  const page = document.querySelector("h1")!.textContent.trim();
  const built = document.title;
  return (search, title) => {
    for (const { link, built } of links) link.setAttribute("href", built + search);
    for (const { link, built } of letters)
      link.href = built.replace(encodeURIComponent(own), () => encodeURIComponent(own + search));
    for (const { node, built } of texts) {
      const text = built.replace(own, () => own + search);
      node.data = title === null ? text : text.replace(`. ${page}`, () => `. ${title}`);
    }
    document.title = title === null ? built : built.replace(page, () => title);
  };
};
