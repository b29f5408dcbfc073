import { frozen } from "@maths-hubs/rulekit";

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
  /** The calendar year of issue; `null` where the document prints none. */
  readonly year: number | null;
  /** The academic year or years it speaks for. */
  readonly edition: string;
  /** What kind of document it is. */
  readonly kind: "specification" | "web page" | "handbook" | "goals" | "slides";
  /** What the document had that its text does not hold, in our own words; empty where nothing is known to be missing. */
  readonly notInText: readonly string[];
}

/** Ids of the five source documents. */
export type SourceId = "SPEC" | "ABOUT" | "HBK" | "GOALS" | "BOOL";

/**
 * The five documents that describe the programme, in the order in which the clause register names them.
 *
 * Clauses: SPEC-Doc-issuer, HBK-Edition, GOALS-Edition, BOOL-Edition.
 *
 * @example
 * ```ts
 * import { sources } from "@maths-hubs/programme/sources";
 *
 * sources.map((source) => source.id); // => ["SPEC", "ABOUT", "HBK", "GOALS", "BOOL"]
 * sources.filter(({ year }) => year === null).length; // => 4
 * ```
 */
export const sources: readonly Source[] = /* @__PURE__ */ frozen([
  {
    id: "SPEC",
    title: "Maths Hub Lead School Specification",
    issuer: "Department for Education",
    issued: "autumn 2023",
    year: 2023,
    edition: "2023/24",
    kind: "specification",
    notInText: ["The logo of the issuer"],
  },
  {
    id: "ABOUT",
    title: "About Maths Hubs",
    issuer: "Maths Hubs programme",
    issued: "about 2015/16",
    year: null,
    edition: "2015/16",
    kind: "web page",
    notInText: ["The pages that it leads to"],
  },
  {
    id: "HBK",
    title: "2024/25 Maths Hubs Handbook: local leaders of mathematics education",
    issuer: "NCETM",
    issued: "for 2024/25",
    year: null,
    edition: "2024/25",
    kind: "handbook",
    notInText: [
      "The activity tetrahedron",
      "The five big ideas",
      "The phases of the school development process",
      "The ten tenets of collaborative professionalism",
      "The heading of the columns in the table of trust and precision",
      "The logos",
    ],
  },
  {
    id: "GOALS",
    title: "Maths Hub Strategic Goals 2024/25",
    issuer: "NCETM",
    issued: "for 2024/25",
    year: null,
    edition: "2024/25",
    kind: "goals",
    notInText: [],
  },
  {
    id: "BOOL",
    title: "The Boolean Maths Hub",
    issuer: "Boolean Maths Hub",
    issued: "2020–21",
    year: null,
    edition: "2020/21",
    kind: "slides",
    notInText: [
      "What the figure of 47 counts",
      "The drawing about teaching for mastery, but for four labels",
      "Two of the five catalysts of change, and under which heading most points stand",
    ],
  },
]);
