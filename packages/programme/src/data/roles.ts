import type { Group, NamedRole } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** A role that Annex C names. */
export interface PublishedRole extends PublishedEntry {
  /** The role's id in documents. */
  readonly id: NamedRole;
  /** The title as printed. */
  readonly title: string;
  /** The group it belongs to. */
  readonly group: Group;
}

/**
 * The roles that Annex C names for 2023/24, in its order: seven in the leadership group, two in the operational management
 * group of which one is enough.
 */
export const publishedRoles: readonly PublishedRole[] = /* @__PURE__ */ frozen([
  {
    id: "senior-leadership-link",
    title: "Senior Leadership Link",
    group: "leadership",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-LG-role-SLL"],
    citation: { source: "SPEC", at: "Annex C, leadership group (role-specific requirements)" },
  },
  {
    id: "maths-hub-lead",
    title: "Maths Hub Lead",
    group: "leadership",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-LG-role-MHL"],
    citation: { source: "SPEC", at: "Annex C, leadership group (role-specific requirements)" },
  },
  {
    id: "assistant-maths-hub-lead-primary",
    title: "Assistant Maths Hub Lead (primary)",
    group: "leadership",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-LG-role-AMHL-primary"],
    citation: { source: "SPEC", at: "Annex C, leadership group (role-specific requirements)" },
  },
  {
    id: "assistant-maths-hub-lead-secondary",
    title: "Assistant Maths Hub Lead (secondary)",
    group: "leadership",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-LG-role-AMHL-secondary"],
    citation: { source: "SPEC", at: "Annex C, leadership group (role-specific requirements)" },
  },
  {
    id: "assistant-maths-hub-lead-post-16",
    title: "Assistant Maths Hub Lead (post-16)",
    group: "leadership",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-LG-role-AMHL-post16"],
    citation: { source: "SPEC", at: "Annex C, leadership group (role-specific requirements)" },
  },
  {
    id: "headteacher-advocate-primary",
    title: "Headteacher Advocate (primary)",
    group: "leadership",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-LG-role-HTA-primary"],
    citation: { source: "SPEC", at: "Annex C, leadership group (role-specific requirements)" },
  },
  {
    id: "assistant-maths-hub-lead-targeted-support",
    title: "Assistant Maths Hub Lead (targeted support)",
    group: "leadership",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-LG-role-AMHL-targeted"],
    citation: { source: "SPEC", at: "Annex C, leadership group (role-specific requirements)" },
  },
  {
    id: "maths-hub-co-ordinator",
    title: "Maths Hub Co-ordinator",
    group: "operational-management",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-OG-role-MHC"],
    citation: { source: "SPEC", at: "Annex C, operational management group (role-specific requirements)" },
  },
  {
    id: "maths-hub-project-manager",
    title: "Maths Hub Project Manager",
    group: "operational-management",
    editions: ["2023/24"],
    clauses: ["SPEC-AnnexC-OG-role-MHPM"],
    citation: { source: "SPEC", at: "Annex C, operational management group (role-specific requirements)" },
  },
]);

/**
 * The phases in which the handbook of 2024/25 knows an Assistant Maths Hub Lead; targeted support is a specialism, not a
 * phase.
 *
 * Clause: HBK-Gloss-AMHL.
 */
export const assistantLeadPhases: readonly string[] = /* @__PURE__ */ frozen([
  "primary",
  "secondary",
  "post-16",
]);
