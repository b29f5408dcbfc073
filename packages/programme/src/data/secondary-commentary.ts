import { frozen } from "@maths-hubs/rulekit";
import type { OfferCommentary } from "../offer-commentary.ts";

/** What the handbook comments on the secondary offer of 2024/25, in its order. */
export const secondaryCommentary: readonly OfferCommentary[] = /* @__PURE__ */ frozen([
  {
    id: "secondary-commentary/essence",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Secondary Schools, 2024/25 commentary, paragraph 1" },
    clauses: ["HBK-Sec-C-essence"],
    phase: "secondary",
    projects: [],
    force: null,
    statement:
      "Secondary practice in class goes by the same work of the NCETM as primary, Essence of Mathematics Teaching for Mastery.",
  },
  {
    id: "secondary-commentary/all-projects",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Secondary Schools, 2024/25 commentary, paragraph 2" },
    clauses: ["HBK-Sec-C-projects"],
    phase: "secondary",
    projects: [],
    force: null,
    statement:
      "Every project both supports and challenges, towards the goal and a change of secondary mathematics that lasts across the country.",
  },
  {
    id: "secondary-commentary/leadership-projects",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Secondary Schools, 2024/25 commentary, paragraph 3" },
    clauses: ["HBK-Sec-C-leadership-ncps"],
    phase: "secondary",
    projects: ["NCP24-15", "NCP24-16"],
    force: null,
    statement:
      "From single teachers to a whole department is a hard step; the two leadership projects help with it.",
  },
  {
    id: "secondary-commentary/multiplicative-reasoning-materials",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Secondary Schools, 2024/25 commentary, paragraph 4" },
    clauses: ["HBK-Sec-C-mult-materials"],
    phase: "secondary",
    projects: ["NCP24-14"],
    force: null,
    statement:
      "What is provided for the option on multiplicative reasoning rests on research and resources that are there already.",
  },
  {
    id: "secondary-commentary/specialist-knowledge",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Secondary Schools, 2024/25 commentary, paragraph 6" },
    clauses: ["HBK-Sec-C-sktm"],
    phase: "secondary",
    projects: ["NCP24-29", "NCP24-30", "NCP24-32"],
    force: null,
    statement:
      "SKTM goes on for three groups (Early Career Teachers, non-specialists, teaching assistants); the project for Early Career Teachers has a new format.",
  },
]);
