import { versionsJson } from "../render/releases/built.ts";

export const GET = () => new Response(versionsJson(), { headers: { "content-type": "application/json" } });
