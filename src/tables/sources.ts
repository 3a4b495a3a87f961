import { date, id, number, optional, plain, text, word } from "./columns.ts";
import { table, type Row } from "./table.ts";

export const sources = table({
  name: "sources",
  title: { en: "Sources", zh: "来源" },
  description: { en: "A document from which facts were taken.", zh: "事实所出自的文献。" },
  statesFacts: false,
  columns: {
    id: id(),
    title: text({
      title: { en: "Title", zh: "题名" },
      description: {
        en: "Title of the document: the original one in its own language, a translation in the other.",
        zh: "文献题名：原文语种用原题，另一语种为译名。",
      },
    }),
    publisher: text({
      title: { en: "Publisher", zh: "发布者" },
      description: {
        en: "Who published it, and who republished the copy that was read.",
        zh: "发布者；如所读为转载，一并注明。",
      },
    }),
    kind: word("source-kinds", {
      title: { en: "Kind", zh: "类型" },
      description: { en: "What kind of document it is.", zh: "文献的类型。" },
      example: "news",
    }),
    published: optional(
      date({
        title: { en: "Published", zh: "发布日期" },
        description: {
          en: "Date of publication; blank where the document does not show one.",
          zh: "发布日期；文献未标明则留空。",
        },
        example: "2011-07-26",
      }),
    ),
    language: plain(
      {
        title: { en: "Language", zh: "语种" },
        description: { en: "Language of the document, as a BCP 47 tag.", zh: "文献语种，BCP 47 标记。" },
        example: "zh",
      },
      /^[a-z]{2}(-[A-Za-z]+)?$/,
      "a language tag",
      "Write it as zh, en or ja.",
    ),
    url: optional(
      plain(
        {
          title: { en: "Address", zh: "网址" },
          description: {
            en: "Address of the page as it was known; it may have moved since.",
            zh: "当时所知的网页地址，可能已变动。",
          },
          example: "http://www.chinadaily.com.cn/",
        },
        /^https?:\/\/[^\s"'<>]+$/,
        "a web address",
        "Write it in full, beginning with http:// or https://, without spaces.",
      ),
    ),
    sha256: optional(
      plain(
        {
          title: { en: "Checksum", zh: "校验值" },
          description: {
            en: "SHA-256 of the copy that was read, for documents whose evidence gives character positions.",
            zh: "所读副本的 SHA-256 校验值，用于以字符位置标注依据的文献。",
          },
        },
        /^[0-9a-f]{64}$/,
        "a SHA-256 checksum",
        "Write the 64 hexadecimal digits that sha256sum prints.",
      ),
    ),
    length: optional(
      number(
        {
          title: { en: "Length", zh: "长度" },
          description: { en: "Length of the copy that was read.", zh: "所读副本的长度。" },
          unit: { en: "Unicode code points", zh: "Unicode 码位数" },
          example: "3286",
        },
        1,
      ),
    ),
    reliability: word("reliability", {
      title: { en: "Reliability", zh: "可靠程度" },
      description: { en: "How far the copy that was read can be relied on.", zh: "所读副本的可靠程度。" },
      example: "a",
    }),
    note: optional(
      text({
        title: { en: "Note", zh: "说明" },
        description: { en: "What a reader should know before relying on it.", zh: "引用前须知。" },
      }),
    ),
  },
});

export type Source = Row<typeof sources>;
