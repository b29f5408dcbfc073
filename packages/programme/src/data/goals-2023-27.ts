import { frozen } from "@maths-hubs/rulekit";
import type { Goal } from "./goal.ts";

/**
 * The 23 aims of the strategic goals 2023–27, as Annex A of the specification prints them: six for each phase, five for
 * local leaders.
 *
 * Clauses: SPEC-AnnexA-period, SPEC-AnnexA-domains.
 */
export const goals2023To2027: readonly Goal[] = /* @__PURE__ */ frozen([
  {
    id: "goals-2023-27/primary-1",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Primary goal, bullet 1" },
    clauses: ["SPEC-AnnexA-Pri-1"],
    domain: "primary",
    number: 1,
    theme: "expectations",
    statement:
      "Expect much of every pupil, disadvantaged pupils and pupils with SEND included: deep knowledge, understanding and confidence, success in the National Curriculum assessments, and readiness for mathematics at secondary school.",
  },
  {
    id: "goals-2023-27/primary-2",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Primary goal, bullet 2" },
    clauses: ["SPEC-AnnexA-Pri-2"],
    domain: "primary",
    number: 2,
    theme: "teaching-for-mastery",
    statement:
      "Start, settle and keep up teaching for mastery, true to it and steadily, with good use of resources of high quality.",
  },
  {
    id: "goals-2023-27/primary-3",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Primary goal, bullet 3" },
    clauses: ["SPEC-AnnexA-Pri-3"],
    domain: "primary",
    number: 3,
    theme: "curriculum",
    statement:
      "Have a mathematics curriculum rich in knowledge that meets the aims of the National Curriculum, its essential content in a coherent, detailed order.",
  },
  {
    id: "goals-2023-27/primary-4",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Primary goal, bullet 4" },
    clauses: ["SPEC-AnnexA-Pri-4"],
    domain: "primary",
    number: 4,
    theme: "specialist-knowledge",
    statement: "Give everyone who teaches mathematics the specialist knowledge and skill to teach it well.",
  },
  {
    id: "goals-2023-27/primary-5",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Primary goal, bullet 5" },
    clauses: ["SPEC-AnnexA-Pri-5"],
    domain: "primary",
    number: 5,
    theme: "professional-culture",
    statement:
      "Build, with teachers and leaders of mathematics, the professional culture and habits that keep development going.",
  },
  {
    id: "goals-2023-27/primary-6",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Primary goal, bullet 6" },
    clauses: ["SPEC-AnnexA-Pri-6"],
    domain: "primary",
    number: 6,
    theme: "collaboration",
    statement:
      "Work with other schools and local leaders over time, so that obstacles are overcome and improvement goes on.",
  },
  {
    id: "goals-2023-27/secondary-1",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Secondary goal, bullet 1" },
    clauses: ["SPEC-AnnexA-Sec-1"],
    domain: "secondary",
    number: 1,
    theme: "expectations",
    statement:
      "Expect much of every student, disadvantaged students and students with SEND included: deep knowledge, understanding and confidence, success at GCSE, and readiness to go on with mathematics after 16.",
  },
  {
    id: "goals-2023-27/secondary-2",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Secondary goal, bullet 2" },
    clauses: ["SPEC-AnnexA-Sec-2"],
    domain: "secondary",
    number: 2,
    theme: "teaching-for-mastery",
    statement:
      "Start, settle and keep up teaching for mastery, true to it and steadily, with good use of resources of high quality.",
  },
  {
    id: "goals-2023-27/secondary-3",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Secondary goal, bullet 3" },
    clauses: ["SPEC-AnnexA-Sec-3"],
    domain: "secondary",
    number: 3,
    theme: "curriculum",
    statement:
      "Have a mathematics curriculum rich in knowledge that meets the aims of the National Curriculum, its essential content in a coherent, detailed order that builds on what students know.",
  },
  {
    id: "goals-2023-27/secondary-4",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Secondary goal, bullet 4" },
    clauses: ["SPEC-AnnexA-Sec-4"],
    domain: "secondary",
    number: 4,
    theme: "specialist-knowledge",
    statement: "Give everyone who teaches mathematics the specialist knowledge and skill to teach it well.",
  },
  {
    id: "goals-2023-27/secondary-5",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Secondary goal, bullet 5" },
    clauses: ["SPEC-AnnexA-Sec-5"],
    domain: "secondary",
    number: 5,
    theme: "professional-culture",
    statement:
      "Build, with teachers and leaders of mathematics, the professional culture and habits that keep development going.",
  },
  {
    id: "goals-2023-27/secondary-6",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Secondary goal, bullet 6" },
    clauses: ["SPEC-AnnexA-Sec-6"],
    domain: "secondary",
    number: 6,
    theme: "collaboration",
    statement:
      "Work with other schools and local leaders over time, so that obstacles are overcome and improvement goes on.",
  },
  {
    id: "goals-2023-27/post-16-1",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Post-16 goal, bullet 1" },
    clauses: ["SPEC-AnnexA-P16-1"],
    domain: "post-16",
    number: 1,
    theme: "expectations",
    statement:
      "Expect much of every student, disadvantaged students and students with SEND included: deep knowledge, understanding and confidence, success in post-16 qualifications, and readiness for the mathematics that later study and careers ask for.",
  },
  {
    id: "goals-2023-27/post-16-2",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Post-16 goal, bullet 2" },
    clauses: ["SPEC-AnnexA-P16-2"],
    domain: "post-16",
    number: 2,
    theme: "teaching-for-mastery",
    statement: "Develop teaching along the principles of teaching for mastery.",
  },
  {
    id: "goals-2023-27/post-16-3",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Post-16 goal, bullet 3" },
    clauses: ["SPEC-AnnexA-P16-3"],
    domain: "post-16",
    number: 3,
    theme: "curriculum",
    statement:
      "Offer the full range of mathematics programmes that suits all students, each pathway with its essential content in a coherent, detailed order that builds on what they know.",
  },
  {
    id: "goals-2023-27/post-16-4",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Post-16 goal, bullet 4" },
    clauses: ["SPEC-AnnexA-P16-4"],
    domain: "post-16",
    number: 4,
    theme: "specialist-knowledge",
    statement: "Give everyone who teaches mathematics the specialist knowledge and skill to teach it well.",
  },
  {
    id: "goals-2023-27/post-16-5",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Post-16 goal, bullet 5" },
    clauses: ["SPEC-AnnexA-P16-5"],
    domain: "post-16",
    number: 5,
    theme: "professional-culture",
    statement:
      "Build, with teachers and leaders of mathematics, the professional culture and habits that keep development going.",
  },
  {
    id: "goals-2023-27/post-16-6",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, Post-16 goal, bullet 6" },
    clauses: ["SPEC-AnnexA-P16-6"],
    domain: "post-16",
    number: 6,
    theme: "collaboration",
    statement:
      "Work with other schools, institutions and local leaders over time, so that obstacles are overcome and improvement goes on.",
  },
  {
    id: "goals-2023-27/local-leaders-1",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, local leaders goal, bullet 1" },
    clauses: ["SPEC-AnnexA-LLME-1"],
    domain: "local-leaders",
    number: 1,
    theme: "lead-development",
    statement:
      "Lead professional and school development of high quality: Work Groups on teaching for mastery, programmes of specialist knowledge, communities of mathematics leaders.",
  },
  {
    id: "goals-2023-27/local-leaders-2",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, local leaders goal, bullet 2" },
    clauses: ["SPEC-AnnexA-LLME-2"],
    domain: "local-leaders",
    number: 2,
    theme: "relationships",
    statement:
      "Form lasting working ties with those who lead schools and trusts, so that both can agree which support fits best.",
  },
  {
    id: "goals-2023-27/local-leaders-3",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, local leaders goal, bullet 3" },
    clauses: ["SPEC-AnnexA-LLME-3"],
    domain: "local-leaders",
    number: 3,
    theme: "preparation",
    statement:
      "Come prepared by the three programmes that the NCETM accredits (Mastery Specialist, Professional Development Lead, School Development Lead) and by project communities that the NCETM leads.",
  },
  {
    id: "goals-2023-27/local-leaders-4",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, local leaders goal, bullet 4" },
    clauses: ["SPEC-AnnexA-LLME-4"],
    domain: "local-leaders",
    number: 4,
    theme: "local-community",
    statement:
      "Are supported and developed by the leaders of their hub, through its community of local leaders.",
  },
  {
    id: "goals-2023-27/local-leaders-5",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, local leaders goal, bullet 5" },
    clauses: ["SPEC-AnnexA-LLME-5"],
    domain: "local-leaders",
    number: 5,
    theme: "recognition",
    statement:
      "Have the full backing of the leaders of their own school, and are recognised outside it as experts.",
  },
]);
