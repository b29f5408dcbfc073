import type { Citation } from "@maths-hubs/rulekit";
import { frozen } from "./data/frozen.ts";

export { frozen } from "./data/frozen.ts";
export type { PublishedEntry, PublishedStatement } from "./published-entry.ts";

/** A document that the packages hold facts and rules of. */
export interface Source {
  /** Id, as citations and clause ids use it. */
  readonly id: SourceId;
  /** The title printed on it. */
  readonly title: string;
  /** Who issued it. */
  readonly issuer: string;
  /** When it was issued, as far as it says so. */
  readonly issued: string;
  /** The academic year or years it speaks for. */
  readonly edition: string;
  /** What kind of document it is. */
  readonly kind: "specification" | "web page" | "handbook" | "goals" | "slides";
}

/** Ids of the five source documents. */
export type SourceId = "SPEC" | "ABOUT" | "HBK" | "GOALS" | "BOOL";

/**
 * The five documents that describe the programme, in the order in which the clause register names them.
 *
 * @example
 * ```ts
 * import { sources } from "@maths-hubs/programme/sources";
 *
 * sources.map((source) => source.id); // => ["SPEC", "ABOUT", "HBK", "GOALS", "BOOL"]
 * ```
 */
export const sources: readonly Source[] = /* @__PURE__ */ frozen([
  {
    id: "SPEC",
    title: "Maths Hub Lead School Specification",
    issuer: "Department for Education",
    issued: "autumn 2023",
    edition: "2023/24",
    kind: "specification",
  },
  {
    id: "ABOUT",
    title: "About Maths Hubs",
    issuer: "Maths Hubs programme",
    issued: "about 2015/16",
    edition: "2015/16",
    kind: "web page",
  },
  {
    id: "HBK",
    title: "2024/25 Maths Hubs Handbook: local leaders of mathematics education",
    issuer: "NCETM",
    issued: "2024",
    edition: "2024/25",
    kind: "handbook",
  },
  {
    id: "GOALS",
    title: "Maths Hub Strategic Goals 2024/25",
    issuer: "NCETM",
    issued: "2024",
    edition: "2024/25",
    kind: "goals",
  },
  {
    id: "BOOL",
    title: "The Boolean Maths Hub",
    issuer: "Boolean Maths Hub",
    issued: "2020–21",
    edition: "2020/21",
    kind: "slides",
  },
]);

/**
 * A citation of one of the five documents.
 *
 * @param source - the document
 * @param at - the place in it, as a reader would look it up
 *
 * @example
 * ```ts
 * import { cite } from "@maths-hubs/programme/sources";
 *
 * cite("SPEC", "Annex C, leadership group"); // => { source: "SPEC", at: "Annex C, leadership group" }
 * ```
 */
export const cite = (source: SourceId, at: string): Citation => ({ source, at });

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
