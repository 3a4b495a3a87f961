import type { Shard } from "../explorer/shape.ts";

/** Fetches one shard of the systems. The only place that fetches: a copy opened from a folder puts another way here. */
export const loadShard = async (address: string): Promise<Shard> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Shard;
};
