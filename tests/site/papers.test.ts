import { readFileSync } from "node:fs";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { formatSize } from "../../src/i18n/size.ts";
import { localePath } from "../../src/i18n/text.ts";
import { paperIds } from "../../src/render/paper/built.ts";
import { siteAddress } from "../../src/render/site-address.ts";
import { readPdf } from "../support/pdf.ts";
import { builtCases, builtPages, fileFor, site } from "../support/site.ts";

const all = builtCases().flatMap((study) =>
  paperIds.map((paper) => [`${study.id} ${study.locale} ${paper}`, study, paper] as const),
);
const pages = new Map(builtPages().map(({ address, html }) => [address, html]));

describe.each(all)("the PDF %s", (_, { id, locale, title }, paper) => {
  const address = localePath(locale, `/cases/${id}/${paper}.pdf`);
  const bytes = readFileSync(site + address);

  it("is offered with its size beside the page that says the same", () => {
    for (const page of ["", `${paper}/`]) {
      const html = pages.get(localePath(locale, `/cases/${id}/${page}`))!;
      const link = html.slice(html.indexOf(`href="${address}"`));
      expect(link.slice(0, link.indexOf("</a>"))).toContain(formatSize(bytes.length, locale));
    }
  });

  it("names the case, and leads to pages that there are", async () => {
    const { info } = await readPdf(bytes);
    expect(info["Title"]).toContain(title);
    const pdf = await getDocumentProxy(Uint8Array.from(bytes));
    const urls: string[] = [];
    for (let n = 1; n <= pdf.numPages; n += 1)
      for (const { url } of (await (await pdf.getPage(n)).getAnnotations()) as { url?: string }[])
        if (url !== undefined) urls.push(url);
    expect(urls.length).toBeGreaterThan(2);
    const home = new URL(siteAddress()).origin;
    for (const url of new Set(urls)) {
      expect(url).toMatch(new RegExp(`^${home}/`));
      expect(fileFor(url.slice(home.length)), url).toBeDefined();
    }
  });
});
