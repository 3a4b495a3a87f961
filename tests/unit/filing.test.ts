import { describe, expect, it } from "vitest";
import { filingNumber } from "../../src/render/filing.ts";

describe("the filing number of a site on the Chinese mainland", () => {
  it("is left out where there is none", () => {
    for (const none of [undefined, "", " "]) expect(filingNumber(none)).toBeNull();
  });

  it.each(["京ICP备12345678号", "沪ICP备2021012345号-12", "粤ICP证123456号"])("is taken as issued: %s", (number) => {
    expect(filingNumber(` ${number} `)).toBe(number);
  });

  it.each(["12345678", "ICP备12345678号", "京ICP备12345678", "京ICP备12345678号<b>", "京ICP备12345678号-1 电话"])(
    "is refused, with the remedy, where no office could have issued it: %s",
    (number) => {
      expect(() => filingNumber(number)).toThrow(/^ICP_NUMBER: .* Write it as issued, e\.g\./);
    },
  );
});
