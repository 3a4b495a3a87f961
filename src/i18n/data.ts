import type { Text } from "./text.ts";

/** Words of the data page. */
export const dataWords = {
  downloads: { en: "Download", zh: "下载" },
  summary: {
    en: (facts: string, sources: string) => `${facts} facts, each with its evidence, from ${sources} sources.`,
    zh: (facts: string, sources: string) => `共${facts}条事实，均附依据，出自${sources}份来源。`,
  },
  downloadsNote: {
    en: "Every table holds both languages. The CSV files open in Excel, LibreOffice and WPS by double click.",
    zh: "各数据表均含中英文。CSV 文件可用 Excel、WPS 或 LibreOffice 直接双击打开。",
  },
  wholeRecord: { en: "The whole record", zh: "全部资料" },
  byTable: { en: "Table by table", zh: "分表下载" },
  file: { en: "File", zh: "文件" },
  content: { en: "Content", zh: "内容" },
  size: { en: "Size", zh: "大小" },
  table: { en: "Table", zh: "数据表" },
  rows: { en: "Rows", zh: "行数" },
  schema: { en: "JSON Schema", zh: "JSON Schema" },
  licence: { en: "Licence and citation", zh: "许可与引用" },
  version: { en: "Version", zh: "版本" },
  released: { en: "Released", zh: "发布日期" },
  licenceName: { en: "Licence", zh: "许可" },
  licenceNote: {
    en: "You may copy, share and adapt the data, also commercially, if you credit City Cloud Atlas, link to the licence and say what you changed. The base map has its own terms and is not in these files.",
    zh: "可复制、分享、改编，也可用于商业用途，但须注明“城市云图”、附许可链接并说明改动之处。底图另有条款，不在这些文件之内。",
  },
  cite: { en: "Cite as", zh: "引用格式" },
  citeNote: {
    en: "To cite a single fact, use the citation on its own page.",
    zh: "引用单条事实时，请用该事实页面上的引文。",
  },
  reading: { en: "How the files are written", zh: "文件格式说明" },
  readingPoints: [
    {
      en: "A blank cell (in JSON: null) means that no source states it. It never means zero.",
      zh: "单元格空白（JSON 中为 null）表示来源未述及，不等于零。",
    },
    {
      en: "A text in two languages is two columns in CSV and XLSX, ending in _en and _zh; in JSON it is one value with en and zh.",
      zh: "中英文文本在 CSV 与 XLSX 中分为以 _en、_zh 结尾的两列，在 JSON 中为含 en 与 zh 的一个值。",
    },
    {
      en: "Dates are written in EDTF (ISO 8601-2), exactly as precise as the source: 2011, 2009-10, 2011/2015, 2010~ (about 2010).",
      zh: "日期采用 EDTF（ISO 8601-2）写法，与来源同等精度：2011、2009-10、2011/2015、2010~（约2010年）。",
    },
    {
      en: "CSV is UTF-8 with a byte order mark, comma-separated, with CRLF line ends.",
      zh: "CSV 为带字节顺序标记的 UTF-8 编码，逗号分隔，以 CRLF 换行。",
    },
    {
      en: "Parquet holds the same columns under the same names, numbers as doubles and blanks as null; release, licence and address stand in its metadata.",
      zh: "Parquet 文件的列与 CSV 相同、列名一致，数值为双精度浮点数，空白为 null；版本、许可与网址写在文件元数据中。",
    },
    {
      en: "In CSV, a text that begins with =, +, -, @, a tab or a line break is preceded by an apostrophe, so that no spreadsheet runs it as a formula; take the apostrophe away when reading by program. Numbers are never changed, and the other formats need no such mark.",
      zh: "CSV 中，以 =、+、-、@、制表符或换行开头的文本前加一个撇号，以免电子表格当作公式执行；用程序读取时去掉该撇号即可。数值从不改动，其他格式也无此标记。",
    },
    {
      en: "The id of a row together with its table is the fact's permanent name: figures/nanjing-courses stands in every file and is the address of the fact's page.",
      zh: "表名加标识即事实的永久名称，例如 figures/nanjing-courses：各文件中一致，也是该事实页面的网址。",
    },
  ] satisfies Text[],
  codebook: { en: "Codebook", zh: "数据字典" },
  column: { en: "Column", zh: "列" },
  meaning: { en: "Meaning", zh: "含义" },
  type: { en: "Type", zh: "类型" },
  unit: { en: "Unit", zh: "单位" },
  example: { en: "Example", zh: "示例" },
  blank: { en: "May be blank", zh: "可否留空" },
  filled: { en: "Filled", zh: "填写率" },
  yes: { en: "yes", zh: "可" },
  no: { en: "no", zh: "否" },
  key: { en: "Rows are told apart by", zh: "以下列区分各行：" },
  vocabulary: { en: "Allowed words", zh: "受控词" },
  vocabularyNote: {
    en: "The lists from which columns of the type “word” are filled.",
    zh: "类型为“词”的列，其取值均出自以下词表。",
  },
  download: { en: "Download the record and its codebook", zh: "下载全部资料与数据字典" },
} as const;
