import type { Locale } from "../text.ts";
import type { Facets } from "./facets.ts";
import { say, within } from "./grammar.ts";
import type { SectionId } from "./words.ts";

type Reason = (facets: Facets, locale: Locale) => string | null;

const noSystem = ({ subject }: Facets, l: Locale): string =>
  say(l, `No system ${within(subject)} is on record`, `未收录${subject.inText}的系统`);

const stop = (locale: Locale): string => say(locale, ".", "。");

const roles: Reason = ({ subject, roles: held }, l) => {
  if (held.length > 0) return null;
  if (subject.kind === "programme")
    return say(
      l,
      `${subject.inText} is a programme: roles are given to places.`,
      `${subject.inText}是规划，试点与名单只针对地方。`,
    );
  if (subject.kind === "nation")
    return say(l, "Roles are given to places, not to the country.", "试点与名单只针对各地，不针对全国。");
  return say(
    l,
    `No source names ${subject.inText} in a cloud pilot or as having published a plan.`,
    `没有来源把${subject.inText}列入云计算试点，也未称其已发布规划。`,
  );
};

const sectors: Reason = (facets, l) => {
  const { subject, sectors: named, systems } = facets;
  if (named.length > 0 || systems.some(({ sector }) => sector !== null)) return null;
  const start = say(
    l,
    `No source names a field of use for ${subject.inText}`,
    `没有来源列明${subject.inText}的应用领域`,
  );
  const rest =
    systems.length === 0
      ? say(l, ", and no system is on record", "，亦未收录其系统")
      : say(l, ", and no system on record belongs to one", "，已收录的系统也未归入任何领域");
  return `${start}${rest}${stop(l)}`;
};

const models: Reason = (facets, l) => {
  const { subject, systems } = facets;
  if (systems.length === 0)
    return `${noSystem(facets, l)}${say(l, ", so none has a service model", "，服务模式也就无从谈起")}${stop(l)}`;
  if (systems.some(({ model }) => model !== null)) return null;
  return say(
    l,
    `No source states the service model of any system ${within(subject)} (${systems.length} on record).`,
    `${subject.inText}收录系统${systems.length}个，没有来源说明其服务模式。`,
  );
};

const timeline: Reason = ({ subject, events }, l) => {
  if (events.length === 0)
    return say(l, `No event ${within(subject)} is on record.`, `未收录${subject.inText}的事件。`);
  if (events.some(({ date }) => date !== null)) return null;
  return say(
    l,
    `No source dates an event ${within(subject)}; what is on record stands below the axis.`,
    `没有来源注明${subject.inText}任何事件的日期，已收录的列于时间轴之下。`,
  );
};

const reasons: Record<SectionId, Reason> = {
  programmes: ({ subject, programmes }, l) =>
    programmes.length > 0
      ? null
      : say(l, `No source names a programme for ${subject.inText}.`, `没有来源提到${subject.inText}的战略规划。`),
  roles,
  blueprint: (facets, l) =>
    facets.systems.length > 0
      ? null
      : `${noSystem(facets, l)}${say(l, ", so there is nothing to arrange", "，无架构可列")}${stop(l)}`,
  systems: (facets, l) => (facets.systems.length > 0 ? null : `${noSystem(facets, l)}${stop(l)}`),
  sectors,
  models,
  timeline,
  figures: ({ subject, figures }, l) =>
    figures.length > 0
      ? null
      : say(l, `No number about ${subject.inText} is on record.`, `未收录关于${subject.inText}的数字。`),
  unknowns: ({ subject, answers }, l) =>
    answers.some(({ total }) => total > 0)
      ? null
      : say(
          l,
          `No programme or system ${within(subject)} is on record of which anything could be asked.`,
          `未收录${subject.inText}的规划或系统，无可核对。`,
        ),
};

/** Why a section has nothing to show of a subject, in a sentence about that subject; null where it has something. */
export const reasonFor = (section: SectionId, facets: Facets, locale: Locale): string | null =>
  reasons[section](facets, locale);
