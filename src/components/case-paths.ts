import type { APIContext } from "astro";
import type { Locale } from "../i18n/text.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import { atlas } from "../render/atlas.ts";
import { pathsFor } from "./paths.ts";

/** Every case in both languages: what a route with the parameter `id` is built for. */
export const casePaths = () => pathsFor(atlas.cases("en").map(({ id }) => ({ id })));

/** The case that such a route is built for. */
export const caseOf = ({ params, props }: Pick<APIContext, "params" | "props">): CaseStudy =>
  atlas.caseStudy(params["id"]!, (props as { locale: Locale }).locale);
