/** Where the filing numbers of sites on the Chinese mainland are kept; the law has each lead there. */
export const FILINGS = "https://beian.miit.gov.cn/";

const WRITTEN = /^\p{Script=Han}ICP[备证]\d{6,10}号(-\d{1,3})?$/u;

/** The ICP filing number that every page must show where the site stands on the Chinese mainland; null elsewhere. */
export const filingNumber = (given: string | undefined = process.env["ICP_NUMBER"]): string | null => {
  if (given === undefined || given.trim() === "") return null;
  const number = given.trim();
  if (WRITTEN.test(number)) return number;
  throw new Error(`ICP_NUMBER: "${number}" is not a filing number. Write it as issued, e.g. 京ICP备12345678号-1.`);
};
