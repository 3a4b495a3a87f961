import { describe, expect, it } from "vitest";
import { decode } from "../../src/record/decode.ts";
import { encoders } from "../support/encode.ts";
import { fixtureFiles, realFiles } from "../support/fixture.ts";

const text = "id,name_en,name_zh\nnorthport,Northport,北港政务云平台，供各部门使用\n";
const refusalOf = (bytes: number[] | Uint8Array) => {
  const decoded = decode(Uint8Array.from(bytes));
  return "refusal" in decoded ? decoded.refusal : `read as ${decoded.text}`;
};
const bytesOf = (latin: string) => [...latin].map((c) => c.charCodeAt(0));

describe("decoding", () => {
  it.each(Object.keys(encoders))("reads %s", (encoding) => {
    expect(decode(encoders[encoding]!(text))).toEqual({ text });
  });

  it("reads every real and invented file saved by Excel in China as it reads it in UTF-8", () => {
    for (const files of [realFiles(), fixtureFiles()]) {
      for (const file of Object.values(files)) expect(decode(encoders["GB18030"]!(file!))).toEqual({ text: file });
    }
  });

  it("reads an empty file as an empty text", () => {
    expect(decode(new Uint8Array())).toEqual({ text: "" });
    expect(decode(Uint8Array.of(0xff, 0xfe))).toEqual({ text: "" });
  });

  it("refuses what is not text", () => {
    expect(refusalOf([0x50, 0x4b, 3, 4, 20, 0])).toBe(
      'is an Excel workbook (or another zip file), not CSV. Save it as "CSV UTF-8".',
    );
    expect(refusalOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])).toBe(
      'is an old Excel workbook, not CSV. Save it as "CSV UTF-8".',
    );
    expect(refusalOf(bytesOf("%PDF-1.7"))).toBe('is a PDF, not CSV. Save it as "CSV UTF-8".');
    expect(refusalOf(bytesOf("id\0,place"))).toBe(
      'contains NUL bytes, so it is not text, or is UTF-16 without its mark. Save it as "CSV UTF-8".',
    );
  });

  it("refuses UTF-16 without its mark, and a mark that does not hold", () => {
    expect(refusalOf(encoders["UTF-16 LE"]!(text).slice(2))).toMatch(/^contains NUL bytes/);
    expect(refusalOf([0xff, 0xfe, 0x41])).toBe(
      'begins with the mark of UTF-16 but is not UTF-16 throughout. Save it as "CSV UTF-8".',
    );
    expect(refusalOf([0xef, 0xbb, 0xbf, 0xb1, 0xb1])).toBe(
      'begins with the mark of UTF-8 but is not UTF-8 throughout. Save it as "CSV UTF-8".',
    );
  });

  it.each([
    ["Western European", bytesOf("id,name\nz,Z\xfcrich is gro\xdf und sch\xf6n\n")],
    ["Big5", [0xa5, 0x5f, 0xa4, 0xe8, 0xac, 0x46, 0xa9, 0xb2, 0xb6, 0xb3, 0xba, 0xdd, 0xb8, 0xea, 0xb0, 0x54]],
    ["Shift JIS", [0x83, 0x4e, 0x83, 0x89, 0x83, 0x45, 0x83, 0x68, 0x90, 0xad, 0x8d, 0xf4]],
    // 국가 정보화 전략 계획 수립: every syllable is also a common Chinese character, but none is late in the alphabet
    [
      "Korean",
      [
        0xb1, 0xb9, 0xb0, 0xa1, 0xc1, 0xa4, 0xba, 0xb8, 0xc8, 0xad, 0xc0, 0xfc, 0xb7, 0xab, 0xb0, 0xe8, 0xc8, 0xb9,
        0xbc, 0xf6, 0xb8, 0xb3,
      ],
    ],
    ["damaged UTF-8", [...new TextEncoder().encode(text)].toSpliced(60, 1)],
    ["cut GB18030", encoders["GB18030"]!("政务云平").slice(0, 7)],
  ])("refuses %s with the remedy", (_, bytes) => {
    expect(refusalOf(bytes)).toBe('is not UTF-8, nor certainly GB18030. Save it as "CSV UTF-8".');
  });

  it("refuses the few bytes that make sense in both", () => {
    // 一 in GB18030 is the Cyrillic letter һ in UTF-8
    expect(refusalOf([...bytesOf("id,name\na,"), 0xd2, 0xbb])).toBe(
      'could be UTF-8 or GB18030: its few characters beyond ASCII make sense in both. Save it as "CSV UTF-8".',
    );
    expect(decode(encoders["UTF-8 with its mark"]!("id,name\na,һ"))).toEqual({ text: "id,name\na,һ" });
    expect(decode(encoders["UTF-8"]!("id,name\na,Café Zürich 北京"))).toEqual({ text: "id,name\na,Café Zürich 北京" });
  });

  it("reads rare characters and emoji among common ones", () => {
    const rare = `${"政务云平台供全市各部门使用".repeat(3)}㐀𠀀🙂`;
    expect(decode(encoders["GB18030"]!(rare))).toEqual({ text: rare });
  });
});
