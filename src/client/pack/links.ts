// Opened from a folder, an address that ends in a slash shows a list of files. Links of the built pages name their page; those
// that scripts make are completed here, whatever script makes them.

const FOLDER = /^([^?#]*\/)(?=[?#]|$)/;
const ELSEWHERE = /^(?!file:)[a-z][a-z+.-]*:/i;

const complete = (link: Element): void => {
  const href = link.getAttribute("href") ?? "";
  if (FOLDER.test(href) && !ELSEWHERE.test(href)) link.setAttribute("href", href.replace(FOLDER, "$1index.html"));
};

const completeIn = (node: Node): void => {
  if (!(node instanceof Element)) return;
  if (node.matches("a[href]")) complete(node);
  for (const link of node.querySelectorAll("a[href]")) complete(link);
};

new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes)
    if (type === "attributes") completeIn(target);
    else addedNodes.forEach(completeIn);
}).observe(document.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter: ["href"] });
