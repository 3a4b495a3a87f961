import { pageAddress } from "./page-address.ts";
import project from "../../package.json" with { type: "json" };
import type { Locale, Text } from "../i18n/text.ts";
import { release } from "./release.ts";

/** What the published data set says of itself, in every file that carries it. */
export const dataset = {
  ...release,
  name: project.name,
  title: {
    en: "City Cloud Atlas: cloud-computing strategies of Chinese pilot cities, 2008–2015",
    zh: "城市云图：2008—2015年中国试点城市云计算战略",
  },
  description: {
    en: "What public documents state about the cloud-computing strategies of Chinese pilot cities and provinces, 2008–2015: programmes, systems, roles, sectors, events, figures and statements, in English and Chinese. Each row is one fact with a permanent id and the evidence for it. What no source states is left blank.",
    zh: "公开文献对2008—2015年中国试点城市与省份云计算战略的陈述，包括战略规划、系统、试点与角色、应用领域、事件、数字与观点，中英文对照。每行一条事实，有永久标识并附依据；来源没有说明的，一律留空。",
  },
  creator: { en: "City Cloud Atlas contributors", zh: "城市云图编者" },
  license: {
    id: "CC-BY-4.0",
    url: "https://creativecommons.org/licenses/by/4.0/",
    title: {
      en: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
      zh: "知识共享 署名 4.0 国际（CC BY 4.0）",
    },
  },
  keywords: {
    en: ["cloud computing", "e-government", "China", "pilot cities", "local government", "public policy", "provenance"],
    zh: ["云计算", "电子政务", "中国", "试点城市", "地方政府", "公共政策", "来源追溯"],
  },
  years: ["2008", "2015"],
  place: { en: "China", zh: "中国" },
} as const satisfies { title: Text; description: Text } & Record<string, unknown>;

/** Address of the data page, in a site whose English overview is at `home` (absolute, ending in a slash). */
export const dataPage = (home: string, locale: Locale): string => pageAddress(home, locale, "/data/");

/** Address of one data file. */
export const dataAddress = (home: string, file: string): string => `${home}data/${file}`;

/** How to cite the data set as a whole: after the APA manual in English, after GB/T 7714-2015 in Chinese. */
export const datasetCitation = (home: string, locale: Locale): string => {
  const { creator, title, version, date } = dataset;
  const url = dataPage(home, locale);
  return locale === "en"
    ? `${creator.en}. (${date.slice(0, 4)}). ${title.en} (Version ${version}) [Data set]. ${url}`
    : `${creator.zh}. ${title.zh}[DS/OL]. ${version}版. (${date}). ${url}.`;
};
