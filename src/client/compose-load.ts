import type { Material } from "../slides/material.ts";

/** What decks are made of. The only place that knows how it gets here. */
export const loadMaterial = async (address: string): Promise<Material> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return (await answer.json()) as Material;
};
