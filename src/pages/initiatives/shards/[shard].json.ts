import type { APIRoute } from "astro";
import { explorer } from "../../../render/explorer.ts";

export const GET: APIRoute = ({ params }) => Response.json(explorer.shards[Number(params["shard"])]!());
export const getStaticPaths = () => explorer.shards.map((_, i) => ({ params: { shard: String(i) } }));
