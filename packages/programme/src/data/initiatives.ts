import type { Phase } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedStatement } from "../published-entry.ts";

/** Something that the handbook offers without a project code of its own. */
export interface Initiative extends PublishedStatement {
  /** Its name, as printed; ours where it has none. */
  readonly name: string;
  /** Always `null`: which code it might belong to, no document says. */
  readonly code: null;
  /** The phases that it is offered in; empty where no phase is named. */
  readonly phases: readonly Phase[];
}

/** What hubs offer in 2024/25 beside the coded projects. */
export const initiatives: readonly Initiative[] = /* @__PURE__ */ frozen([
  {
    id: "initiatives/parent-project",
    name: "Parent Project",
    code: null,
    phases: ["primary"],
    statement: "Work with parents, after Mastering Number.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary commentary" },
    clauses: ["HBK-Pri-C-parent"],
  },
  {
    id: "initiatives/enhanced-support",
    name: "Enhanced support",
    code: null,
    phases: ["primary", "secondary"],
    statement: "More time of local leaders where a project needs it.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary commentary" },
    clauses: ["HBK-TSM-enhanced"],
  },
  {
    id: "initiatives/year-7",
    name: "Year 7 project",
    code: null,
    phases: ["secondary"],
    statement: "Early mathematics for lower attainers; perhaps NCP24-18.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Secondary commentary" },
    clauses: ["HBK-Sec-C-year7"],
  },
  {
    id: "initiatives/riwg",
    name: "Research and Innovation Work Groups",
    code: null,
    phases: [],
    statement: "Local ones that may shape the programme.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Glossary" },
    clauses: ["HBK-Gloss-RIWG"],
  },
]);
