import type { Citation } from "@maths-hubs/rulekit";
import { frozen } from "./frozen.ts";

/** Something that Annex C says of the team as a whole, beside its rules. */
export interface TeamStatement {
  /** Id in the clause register. */
  readonly clause: string;
  /** Where the document says so. */
  readonly citation: Citation;
  /** What it says, in our own words. */
  readonly statement: string;
}

/** What Annex C of 2023/24 says beside its rules: no finding follows from these. */
export const teamStatements: readonly TeamStatement[] = /* @__PURE__ */ frozen([
  {
    clause: "SPEC-AnnexC-structure",
    citation: { source: "SPEC", at: "Annex C, introduction" },
    statement: "Each group is described by its functions first, then by what is required of single roles.",
  },
  {
    clause: "SPEC-AnnexC-OG-purpose",
    citation: { source: "SPEC", at: "Annex C, operational management group (functions)" },
    statement:
      "The operational management group supports the leadership group, local leaders and participants, with processes and systems for its five functions that are clear and work well.",
  },
  {
    clause: "SPEC-AnnexC-distribution",
    citation: { source: "SPEC", at: "Annex C, closing paragraph" },
    statement: "How roles are shared out across the team is for the hub to decide.",
  },
  {
    clause: "SPEC-AnnexC-senior-ops",
    citation: { source: "SPEC", at: "Annex C, closing paragraph" },
    statement:
      "Parts of roles may change where a hub makes its operational management role a more senior one.",
  },
  {
    clause: "SPEC-AnnexC-exchange",
    citation: { source: "SPEC", at: "Annex C, closing paragraph" },
    statement: "The NCETM lets hubs exchange practice and information about that more senior role.",
  },
]);
