import { id, optional, ref, text, word } from "./columns.ts";
import { aboutPlace, aboutProgram } from "./shared.ts";
import { table, type Row } from "./table.ts";

export const initiatives = table({
  name: "initiatives",
  title: { en: "Systems and projects", zh: "系统与项目" },
  description: {
    en: "A system, platform, project, centre, laboratory or class of services.",
    zh: "系统、平台、项目、中心、实验室或服务类别。",
  },
  columns: {
    id: id(),
    place: aboutPlace(),
    program: aboutProgram(),
    part_of: optional(
      ref("initiatives", {
        title: { en: "Part of", zh: "上级系统" },
        description: { en: "The larger system that this is a component of.", zh: "所属的上级系统。" },
      }),
    ),
    runs_on: optional(
      ref("initiatives", {
        title: { en: "Runs on", zh: "依托" },
        description: {
          en: "The platform or centre that gives it computing or services.",
          zh: "为其提供计算或服务的平台或中心。",
        },
      }),
    ),
    name: text({
      title: { en: "Name", zh: "名称" },
      description: { en: "Name in the source; in English our translation.", zh: "来源中的名称。" },
    }),
    kind: word("initiative-kinds", {
      title: { en: "Kind", zh: "类型" },
      description: { en: "What sort of thing it is.", zh: "属于哪一类。" },
      example: "platform",
    }),
    sector: optional(
      word("sectors", {
        title: { en: "Sector", zh: "应用领域" },
        description: { en: "The field that it serves above all.", zh: "主要服务的领域。" },
        example: "government",
      }),
    ),
    service_model: optional(
      word("service-models", {
        title: { en: "Service model", zh: "服务模式" },
        description: {
          en: "Recorded only where a source says it; never inferred.",
          zh: "仅在来源明言时记录，不作推断。",
        },
        example: "saas",
      }),
    ),
    stage: optional(
      word("stages", {
        title: { en: "Stage", zh: "进展阶段" },
        description: {
          en: "How far it had got as of the source's (unknown) date; blank where the source does not say.",
          zh: "截至来源成文之时（日期不详）的进展；来源未述则留空。",
        },
        example: "operating",
      }),
    ),
    operator: optional(
      text({
        title: { en: "Operator", zh: "建设运营方" },
        description: { en: "Who builds or runs it, where stated.", zh: "建设或运营主体（来源有述时）。" },
      }),
    ),
    audience: optional(
      text({
        title: { en: "Who it serves", zh: "服务对象" },
        description: { en: "The users or bodies that it is for, where stated.", zh: "来源所述的服务对象。" },
      }),
    ),
    summary: text({
      title: { en: "Summary", zh: "概述" },
      description: { en: "What it is and does, in our words.", zh: "是什么、做什么，由本站概述。" },
    }),
  },
});

export type Initiative = Row<typeof initiatives>;
