import type { APIRoute } from "astro";
import { address } from "../components/address.ts";
import { robotsText } from "../render/site-files/robots.ts";

export const GET: APIRoute = ({ site }) => new Response(robotsText(new URL(address("en", "/"), site).href));
