import type { Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { blueprintOf, type BlueprintNode } from "../../record/blueprint.ts";
import { chosenPlaces, type Params } from "../define.ts";

/** How a row hangs on the one above it; "loose": a system that no source ties to a programme or to another system. */
type RelationId = "programme" | "under" | "part" | "runs" | "loose";

/** A programme or system where it hangs; a system that hangs on two others has two rows. Rows stand in tree order. */
export type Row = {
  fact: string;
  /** The place that it is drawn with: a district's city, unless the district itself is chosen. */
  block_id: string;
  block: Text;
  place: Text;
  name: Text;
  kind: Text | null;
  relation_id: RelationId | null;
  relation: Text | null;
  parent: Text | null;
  /** 0 for what hangs on nothing, one more for each branch. */
  depth: number;
  stage_id: string | null;
  stage: Text | null;
  audience: Text | null;
};

const RELATIONS: Record<RelationId, Text> = {
  programme: { en: "programme of", zh: "规划属地" },
  under: { en: "under the programme", zh: "列于规划" },
  part: { en: "part of", zh: "属于" },
  runs: { en: "runs on", zh: "依托" },
  loose: { en: "under no stated programme", zh: "未述所属规划" },
};
const PROGRAMME: Text = { en: "Programme", zh: "战略规划" };
const NOT_ASKED: Text = { en: "not asked of a programme", zh: "规划不设此项" };
const NOTHING: Text = { en: "no programme or system on record", zh: "未收录规划与系统" };

const relationOf = (node: BlueprintNode, parent: BlueprintNode | null): RelationId => {
  if (node.initiative === null) return "programme";
  return parent === null ? "loose" : node.relation;
};

/** Components first, so that solid and dashed branches stand together. */
const inOrder = (nodes: BlueprintNode[]): BlueprintNode[] => [
  ...nodes.filter(({ relation }) => relation !== "runs"),
  ...nodes.filter(({ relation }) => relation === "runs"),
];

const rowsUnder = (
  atlas: Atlas,
  block: Pick<Row, "block_id" | "block">,
  node: BlueprintNode,
  parent: BlueprintNode | null,
  depth: number,
): Row[] => {
  const { fact, name, initiative, stage } = node;
  const relation = relationOf(node, parent);
  const place = atlas.place((initiative ?? atlas.program(fact.slice("programs/".length))).place).name;
  const row: Row = {
    ...block,
    fact,
    place,
    name,
    kind: initiative === null ? PROGRAMME : atlas.word("initiative-kinds", initiative.kind).name,
    relation_id: relation,
    relation: RELATIONS[relation],
    parent: parent === null ? (relation === "programme" ? place : null) : parent.name,
    depth,
    stage_id: stage,
    stage: stage === null ? null : atlas.word("stages", stage).name,
    audience: initiative === null ? NOT_ASKED : initiative.audience,
  };
  return [row, ...inOrder(node.children).flatMap((child) => rowsUnder(atlas, block, child, node, depth + 1))];
};

const NO_MORE = { kind: null, relation_id: null, relation: null, parent: null, depth: 0 };

/** Place by place: programmes with what hangs on them, then what hangs on nothing; a place without either has one row. */
export const rowsOf = (atlas: Atlas, params?: Params): Row[] =>
  chosenPlaces(atlas, params).flatMap(({ id, name }): Row[] => {
    const block = { block_id: id, block: name };
    const roots = blueprintOf(atlas, id);
    if (roots.length > 0) return roots.flatMap((root) => rowsUnder(atlas, block, root, null, 0));
    const none = { ...NO_MORE, stage_id: null, stage: null, audience: null };
    return [{ ...block, ...none, fact: `places/${id}`, place: name, name: NOTHING }];
  });

/** The rows of programmes. */
export const programmesIn = (rows: Row[]): Row[] => rows.filter((row) => row.relation_id === "programme");

/** The rows of systems; those that hang on two others twice. */
export const branchesIn = (rows: Row[]): Row[] =>
  rows.filter((row) => row.relation_id !== null && row.relation_id !== "programme");

/** Each system once. */
export const systemsIn = (rows: Row[]): Row[] => [
  ...new Map([...branchesIn(rows)].reverse().map((row) => [row.fact, row])).values(),
];

/** The first row of each place. */
export const blocksIn = (rows: Row[]): Row[] => {
  const firsts = new Map<string, Row>();
  for (const row of rows) if (!firsts.has(row.block_id)) firsts.set(row.block_id, row);
  return [...firsts.values()];
};
