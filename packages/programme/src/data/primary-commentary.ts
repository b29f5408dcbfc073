import { frozen } from "@maths-hubs/rulekit";
import type { OfferCommentary } from "../offer-commentary.ts";

/** What the handbook comments on the primary offer of 2024/25, in its order. */
export const primaryCommentary: readonly OfferCommentary[] = /* @__PURE__ */ frozen([
  {
    id: "primary-commentary/essence",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary Schools, 2024/25 commentary, paragraph 1" },
    clauses: ["HBK-Pri-C-essence"],
    phase: "primary",
    projects: [],
    force: null,
    statement:
      "What effective practice in class looks like is set out in a work of the NCETM, Essence of Mathematics Teaching for Mastery.",
  },
  {
    id: "primary-commentary/mastering-number-contributes",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary Schools, 2024/25 commentary, paragraph 3" },
    clauses: ["HBK-Pri-C-mn-contribution"],
    phase: "primary",
    projects: ["NCP24-06", "NCP24-07a", "NCP24-07b"],
    force: null,
    statement:
      "The Mastering Number projects serve the goal; some schools meet teaching for mastery in them for the first time.",
  },
  {
    id: "primary-commentary/mastering-number-strengthens",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary Schools, 2024/25 commentary, paragraph 3" },
    clauses: ["HBK-Pri-C-mn-strengthen"],
    phase: "primary",
    projects: ["NCP24-06", "NCP24-07a", "NCP24-07b"],
    force: null,
    statement:
      "A school that is in the full programme already gets stronger by Mastering Number, through materials and professional development made for it.",
  },
  {
    id: "primary-commentary/parent-project-support",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary Schools, 2024/25 commentary, paragraph 4" },
    clauses: ["HBK-Pri-C-parent-support"],
    phase: "primary",
    projects: [],
    force: null,
    statement:
      "For the Parent Project, which goes on, the NCETM provides hubs with materials and professional development that they pass to schools.",
  },
  {
    id: "primary-commentary/sustaining-models",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary Schools, 2024/25 commentary, paragraph 5" },
    clauses: ["HBK-Pri-C-sustaining-models"],
    phase: "primary",
    projects: ["NCP24-11"],
    force: null,
    statement:
      "Hubs work on their models of Sustaining Work Groups, so that taking part pays for a school every year.",
  },
  {
    id: "primary-commentary/specialist-knowledge",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary Schools, 2024/25 commentary, paragraph 6" },
    clauses: ["HBK-Pri-C-sktm"],
    phase: "primary",
    projects: ["NCP24-25", "NCP24-26", "NCP24-27", "NCP24-28"],
    force: null,
    statement: "The SKTM programmes for those who teach mathematics in primary schools go on.",
  },
]);
