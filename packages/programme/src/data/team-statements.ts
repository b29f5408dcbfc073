import { frozen } from "@maths-hubs/rulekit";
import type { PublishedStatement } from "../published-entry.ts";

/** What Annex C of 2023/24 says beside its rules: no finding follows from these. */
export const teamStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "team/structure",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-structure"],
    citation: { source: "SPEC", at: "Annex C, introduction" },
    statement: "Each group is described by its functions first, then by what is required of single roles.",
  },
  {
    id: "team/operational-management-group",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-OG-purpose"],
    citation: { source: "SPEC", at: "Annex C, operational management group (functions)" },
    statement:
      "The operational management group supports the leadership group, local leaders and participants, with processes and systems for its five functions that are clear and work well.",
  },
  {
    id: "team/distribution-of-roles",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-distribution"],
    citation: { source: "SPEC", at: "Annex C, closing paragraph" },
    statement: "How roles are shared out across the team is for the hub to decide.",
  },
  {
    id: "team/senior-operational-role",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-senior-ops"],
    citation: { source: "SPEC", at: "Annex C, closing paragraph" },
    statement:
      "Parts of roles may change where a hub makes its operational management role a more senior one.",
  },
  {
    id: "team/exchange-of-practice",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-exchange"],
    citation: { source: "SPEC", at: "Annex C, closing paragraph" },
    statement: "The NCETM lets hubs exchange practice and information about that more senior role.",
  },
]);
