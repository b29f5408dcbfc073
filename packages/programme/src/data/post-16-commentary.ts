import { frozen } from "@maths-hubs/rulekit";
import type { OfferCommentary } from "../offer-commentary.ts";

/** What the handbook comments on the post-16 offer of 2024/25, in its order. */
export const post16Commentary: readonly OfferCommentary[] = /* @__PURE__ */ frozen([
  {
    id: "post-sixteen-commentary/mastery-specialists",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Post-16 institutions, 2024/25 commentary, paragraph 1" },
    clauses: ["HBK-P16-C-msp"],
    phase: "post-16",
    projects: ["NCP24-21"],
    force: null,
    statement:
      "The post-16 Mastery Specialist Programme goes on, for those who teach GCSE Maths resit or Functional Skills Maths.",
  },
  {
    id: "post-sixteen-commentary/level-3-with-amsp",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Post-16 institutions, 2024/25 commentary, paragraph 3" },
    clauses: ["HBK-P16-C-amsp"],
    phase: "post-16",
    projects: ["NCP24-23", "NCP24-24"],
    force: "should",
    statement:
      "Projects at Level 3 are joint ventures with the AMSP: a Work Group, in one region or over several, is settled with colleagues there and run with them.",
  },
  {
    id: "post-sixteen-commentary/core-maths",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Post-16 institutions, 2024/25 commentary, paragraph 3" },
    clauses: ["HBK-P16-C-coremaths"],
    phase: "post-16",
    projects: [],
    force: null,
    statement:
      "Since the Core Maths Premium was announced, Core Maths is likely to weigh more; hubs stay close to their partners in the AMSP.",
  },
]);
