import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** An annex of the specification. */
export interface SpecificationAnnex extends PublishedEntry {
  /** Its letter. */
  readonly letter: string;
  /** Its title as printed. */
  readonly title: string;
}

/** The three annexes of the specification, in order; other documents of the grant letter theirs on their own. */
export const specificationAnnexes: readonly SpecificationAnnex[] = /* @__PURE__ */ frozen([
  {
    id: "specification/annex-a",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex A, heading" },
    clauses: ["SPEC-Doc-annexes"],
    letter: "A",
    title: "Maths Hubs Programme Strategic Goals (2023-27)",
  },
  {
    id: "specification/annex-b",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, heading" },
    clauses: ["SPEC-Doc-annexes"],
    letter: "B",
    title: "List of objectives for which the grant is being paid",
  },
  {
    id: "specification/annex-c",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex C, heading" },
    clauses: ["SPEC-Doc-annexes"],
    letter: "C",
    title: "Expectations for MHLM Team composition in 2023/24",
  },
]);

/** Web pages that the specification points to. */
export interface LinkList extends PublishedEntry {
  /** The addresses as printed. */
  readonly addresses: readonly string[];
}

/** Where the specification sends readers for more. */
export const specificationLinks: readonly LinkList[] = /* @__PURE__ */ frozen([
  {
    id: "specification/links",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 7" },
    clauses: ["SPEC-P7-links"],
    addresses: ["https://www.ncetm.org.uk/maths-hubs/", "https://ncetm.org.uk/teaching-for-mastery/"],
  },
]);
