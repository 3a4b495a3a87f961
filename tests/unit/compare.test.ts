import { describe, expect, it } from "vitest";
import { textOf } from "../../src/i18n/comparison/grammar.ts";
import { notedSentences } from "../../src/i18n/comparison/notes.ts";
import { sentencesOf } from "../../src/i18n/comparison/sentences.ts";
import { locales, type Locale } from "../../src/i18n/text.ts";
import { facetsOf } from "../../src/record/compare/facets.ts";
import {
  allSubjects,
  embeddedPlaces,
  MOST_PAIRED,
  pairedPlaces,
  pairName,
  pairsOf,
  type SubjectId,
} from "../../src/record/compare/subjects.ts";
import { blueprintOf } from "../../src/record/blueprint.ts";
import { compare, place, programme } from "../support/comparison.ts";
import { crowdedFiles } from "../support/crowd.ts";
import { atlasOf, evidenceFor, fixtureFiles, realFiles, withRows } from "../support/fixture.ts";

const fixture = atlasOf(fixtureFiles());
const real = atlasOf(realFiles());
const said = (subjects: SubjectId[], locale: Locale, atlas = fixture): string[] =>
  sentencesOf(compare(atlas, subjects, locale)).map((sentence) => textOf(sentence, locale));

describe("what is compared", () => {
  it("is plain data about one subject", () => {
    const facets = facetsOf(fixture, place("northport"), "en");
    expect(JSON.parse(JSON.stringify(facets))).toEqual(facets);
    expect(facets.subject).toMatchObject({ name: "Northport", detail: "Municipality", told: 25, ownSection: true });
    expect(facets.roles.map(({ scheme, district }) => [scheme, district])).toEqual([
      ["district-pilot", "Millside"],
      ["national-pilot", null],
    ]);
    expect(facets.systems.map(({ fact }) => fact)).toContain("initiatives/millside-pilot");
    expect(facets.answers.find(({ question }) => question === "service-model")).toMatchObject({ known: 3, total: 7 });
  });

  it("is, of a programme, only what stands under it", () => {
    const facets = facetsOf(fixture, programme("northport-clouds"), "zh");
    expect(facets.subject).toMatchObject({ name: "云港工程", inText: "“云港工程”", detail: "北港" });
    expect(facets.systems.map(({ fact }) => fact)).toEqual([
      "initiatives/millside-pilot",
      "initiatives/northport-centre",
      "initiatives/northport-platform",
    ]);
    expect(facets.roles).toEqual([]);
  });

  it("is every place, the national level and every programme", () => {
    const n = real.cities.length;
    expect(pairsOf(real)).toHaveLength((n * (n - 1)) / 2);
    expect(new Set(pairsOf(real).map(({ name }) => name)).size).toBe(pairsOf(real).length);
    expect(allSubjects(real)).toHaveLength(1 + n + real.programs.length);
    const inText = facetsOf(real, programme("china-egov-plan-2011"), "zh").subject.inText;
    expect(inText).toBe("“国家电子政务‘十二五’规划”");
  });
});

describe("the pages of two places", () => {
  it("are bounded in number, whatever the number of places", () => {
    const crowd = atlasOf(crowdedFiles());
    expect(crowd.cities.length).toBeGreaterThan(MOST_PAIRED);
    expect(pairedPlaces(crowd)).toEqual(crowd.cities.slice(0, MOST_PAIRED));
    expect(pairsOf(crowd)).toHaveLength((MOST_PAIRED * (MOST_PAIRED - 1)) / 2);
    expect(() => pairName(crowd, crowd.cities[0]!.id, crowd.cities.at(-1)!.id)).toThrow("no page compares");
    expect(pairedPlaces(real)).toEqual(real.cities);
  });

  it("are of the places that charts are embedded cut to, and so are as bounded as those", () => {
    for (const atlas of [atlasOf(crowdedFiles()), real])
      expect(embeddedPlaces(atlas)).toEqual(pairedPlaces(atlas).map(({ id }) => id));
  });
});

describe("a programme of a district", () => {
  const files = withRows(fixtureFiles(), "programs", [
    {
      ...{ id: "millside-plan", place: "millside", name_en: "Mill Plan", name_zh: "磨坊云计划", scope: "cloud" },
      ...{ stage: "planned", aim_en: "To try.", aim_zh: "先行先试。" },
    },
  ]);
  const atlas = atlasOf(withRows(files, "evidence", [evidenceFor("programs/millside-plan")]));

  it("can be chosen, and has its branch in the blueprint of its city", () => {
    expect(allSubjects(atlas)).toContainEqual(programme("millside-plan"));
    const { subject } = facetsOf(atlas, programme("millside-plan"), "en");
    expect([subject.detail, subject.path]).toEqual(["Millside", "/places/millside/"]);
    expect(blueprintOf(atlas, "northport").map(({ fact }) => fact)).toContain("programs/millside-plan");
    expect(said([programme("millside-plan"), place("eastbridge")], "en", atlas).length).toBeGreaterThan(0);
  });
});

describe("the sentences", () => {
  it("say what two places share, what only one has, what runs in one and is only named in the other", () => {
    expect(said([place("northport"), place("eastbridge")], "en")).toEqual([
      "Northport and Eastbridge are both national pilot cities; only Northport has districts chosen to try out an e-government cloud (Millside).",
      "Both name e-government as a field of use; only Northport names e-commerce and health; only Eastbridge names industry.",
      "For e-government, systems are said to run in Northport (Shared service platform and Harbour data centre), while Eastbridge names the field and no system is recorded under it.",
      "For neither does any source state a measured result, an evaluation or how it is secured.",
    ]);
    expect(said([place("northport"), place("eastbridge")], "zh")).toEqual([
      "北港和东桥同为国家试点城市；只有北港选定了试点区（磨坊）。",
      "两地都列明的领域是电子政务；只有北港列明电子商务和医疗卫生；只有东桥列明工业。",
      "电子政务方面，来源称北港（共享服务平台和海港数据中心）已有系统运行，东桥只列明该领域，未收录归入其中的系统。",
      "关于两地的规划与系统，没有来源说明实测成效、评估结论或安全措施。",
    ]);
  });

  it("name what no source says, and warn where the sources tell far more of one", () => {
    expect(said([place("westgate"), place("silent")], "en")).toEqual([
      "No source names Westgate or Silent Harbour in a cloud pilot or as having published a plan.",
      "Only Westgate names software and outsourcing; no source names a field of use for Silent Harbour.",
      "No source says that a system runs in Westgate or in Silent Harbour.",
      "The sources tell far more of Westgate (4 facts) than of Silent Harbour (1 fact), so a gap is silence, not absence.",
    ]);
    expect(said([place("westgate"), place("silent")], "zh")).toEqual([
      "没有来源把西门或静湾列入云计算试点，也未称其已发布规划。",
      "只有西门列明软件与服务外包；没有来源列明静湾的应用领域。",
      "没有来源称西门或静湾有系统运行。",
      "来源对西门的记述（4条事实）远多于静湾（1条事实），空白只说明未见记载，不等于没有。",
    ]);
  });

  it("are grammatical for four, and for programmes", () => {
    const four = [place("northport"), place("eastbridge"), place("westgate"), place("highland")];
    expect(said(four, "en").slice(0, 2)).toEqual([
      "Northport and Eastbridge, but not Westgate or Highland, are national pilot cities; only Northport has districts chosen to try out an e-government cloud (Millside).",
      "Northport and Highland, but not Eastbridge or Westgate, name e-commerce; only Northport names health; only Westgate names software and outsourcing; Eastbridge names industry, a field in which Westgate has a system on record.",
    ]);
    expect(said(four, "zh")[0]).toBe("北港和东桥为国家试点城市，西门和高原不在其列；只有北港选定了试点区（磨坊）。");
    expect(said(four, "en")[3]).toMatch(/^For none of the four does any source state /);
    expect(said([programme("northport-clouds"), programme("eastbridge-plan")], "en")[1]).toBe(
      "For e-government, systems are said to run under “Cloud Harbour Programme” (Shared service platform and Harbour data centre), while “Bridge Plan” names the field and no system is recorded under it.",
    );
  });

  it("set what runs against what is only planned in the same field", () => {
    expect(said([place("shenzhen"), place("wuxi")], "en", real)[2]).toMatch(
      /^For e-government, systems are said to run in Shenzhen \(.+\), while none in Wuxi \(Government cloud platform\) is said to be past planning\.$/,
    );
    expect(said([place("beijing"), place("hangzhou")], "en", real)[2]).toContain(
      "a system, parks apart, runs in Beijing",
    );
  });

  it("are one to four for every two subjects, cite the same facts in both languages, and rest on the record", () => {
    const pairs = pairsOf(real).map(({ places }) => places.map(place));
    const mixed = allSubjects(real).map((subject, i, all) => [subject, all[(i + 7) % all.length]!]);
    const threes = pairsOf(real).map(({ places }, i) =>
      [...places, real.cities[i % real.cities.length]!.id].map(place),
    );
    for (const subjects of [
      ...pairs,
      ...mixed,
      ...threes.filter((ids) => new Set(ids.map(({ id }) => id)).size === 3),
    ]) {
      const cited = locales.map((locale) => {
        const comparison = compare(real, subjects, locale);
        const sentences = sentencesOf(comparison);
        expect(sentences.length, JSON.stringify(subjects)).toBeGreaterThanOrEqual(1);
        expect(sentences.length).toBeLessThanOrEqual(4);
        for (const clause of sentences.flat()) {
          expect(
            clause.flatMap(({ facts }) => facts ?? []),
            clause.map(({ text }) => text).join(""),
          ).not.toEqual([]);
        }
        const text = sentences.map((sentence) => textOf(sentence, locale)).join("");
        expect(text).not.toMatch(/undefined|NaN|null| {2}|,,| ,| \.|，，|；。|。。/);
        if (locale === "zh") expect(text.replaceAll(/IaaS|PaaS|SaaS|\d|[A-Z]+/g, "")).not.toMatch(/[a-z,;]/);
        const notes = notedSentences(comparison).flatMap((parts) => parts.flatMap((part) => part.notes));
        for (const { fact } of notes) expect(() => real.row(fact)).not.toThrow();
        return new Set(notes.map(({ fact }) => fact));
      });
      expect(cited[0]).toEqual(cited[1]);
    }
  });
});
