import type { Locale, Text } from "../../i18n/text.ts";
import { blocksIn, type Row } from "./rows.ts";
import { tallyOf, type Tally } from "./tally.ts";

const silentIn = ({ silent, systems }: Tally): Text => {
  if (silent === 0) return { en: "whom they serve is stated for each", zh: "服务对象均有来源说明" };
  if (silent === systems) return { en: "no source says whom any of them serves", zh: "服务对象均无来源说明" };
  return {
    en: `for ${silent}, no source says whom ${silent === 1 ? "it serves" : "they serve"}`,
    zh: `${silent}个的服务对象无来源说明`,
  };
};

/** What is on record where no system is. */
const titleWithout = ({ programmes }: Tally, name: Text | null): Text =>
  programmes === 0
    ? { en: `Nothing is on record${name ? ` for ${name.en}` : ""}`, zh: `${name?.zh ?? "资料中"}没有规划与系统的记录` }
    : {
        en: `${name ? `${name.en}: ` : ""}${programmes} ${programmes === 1 ? "programme" : "programmes"} and no system on record`,
        zh: `${name ? `${name.zh}：` : ""}收录规划${programmes}项，未收录系统`,
      };

const titleOfSingle = ({ under, silent }: Tally, name: Text): Text => ({
  en: `${name.en}: one system on record, ${under === 1 ? "under a programme" : "tied to no programme"}${silent === 1 ? "; whom it serves is not stated" : ""}`,
  zh: `${name.zh}：仅收录一个系统，${under === 1 ? "列于规划之下" : "未述所属规划"}${silent === 1 ? "，亦未述服务对象" : ""}`,
});

/** How the systems of a place where none runs on another hang together. */
const hangingIn = ({ systems, parts, under }: Tally): Text => {
  if (parts > 0)
    return {
      en: `${parts} ${parts === 1 ? "is part" : "are parts"} of another and none is said to run on one`,
      zh: `${parts}个是其他系统的组成部分，未见依托关系`,
    };
  const share = under === 0 ? "none" : under === systems ? "all" : String(under);
  return {
    en: `${share} ${under === 1 || under === 0 ? "stands" : "stand"} under a programme and none on another system`,
    zh: `${under === 0 ? "均未述所属规划" : under === systems ? "均列于规划之下" : `${under}个列于规划之下`}，彼此未见依托关系`,
  };
};

const titleOfPlace = (tally: Tally, name: Text): Text => {
  const { systems, running, hosts } = tally;
  const carry = hosts.length === 1 ? "1 carries or is to carry" : `${hosts.length} carry or are to carry`;
  const hanging =
    running === 0
      ? hangingIn(tally)
      : {
          en: `${carry} ${running === 1 ? "another" : `${running} others`}`,
          zh: `${hosts.length}个承载或拟承载另外${running}个`,
        };
  const silent = silentIn(tally);
  return {
    en: `Of ${systems} systems in ${name.en}, ${hanging.en}; ${silent.en}`,
    zh: `${name.zh}${systems}个系统中，${hanging.zh}；${silent.zh}`,
  };
};

const titleOfAll = (tally: Tally): Text => {
  const { systems, running } = tally;
  const run =
    running === 0 ? "none is said to run" : running === 1 ? "1 runs or is to run" : `${running} run or are to run`;
  const silent = silentIn(tally);
  return {
    en: `Of ${systems} systems, ${run} on another; ${silent.en}`,
    zh: `${systems}个系统中，${running === 0 ? "未见依托关系" : `${running}个依托或拟依托其他系统运行`}，${silent.zh}`,
  };
};

/** The finding: how much runs on something shared, and whether anyone says for whom. */
export const titleOf = (rows: Row[], locale: Locale): string => {
  const tally = tallyOf(rows);
  const [block, another] = blocksIn(rows);
  const only = block !== undefined && another === undefined ? block.block : null;
  if (tally.systems === 0) return titleWithout(tally, only)[locale];
  if (only === null) return titleOfAll(tally)[locale];
  return (tally.systems === 1 ? titleOfSingle : titleOfPlace)(tally, only)[locale];
};
