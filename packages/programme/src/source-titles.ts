import { sources } from "./data/sources.ts";

/**
 * Titles by source id, for the renderers of reports.
 *
 * @example
 * ```ts
 * import { sourceTitles } from "@maths-hubs/programme/sources";
 *
 * sourceTitles()["SPEC"]; // => "Maths Hub Lead School Specification (Department for Education, autumn 2023)"
 * ```
 */
export const sourceTitles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(sources.map(({ id, title, issuer, issued }) => [id, `${title} (${issuer}, ${issued})`]));
