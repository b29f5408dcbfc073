import { frozen } from "@maths-hubs/rulekit";
import type { Goal } from "./goal.ts";

/**
 * The aims of the strategic goals 2020–23, as one hub's slides print them: six domains, each with the sentence that
 * introduces it (number 0) and its bullets, of which primary schools have 4, secondary 3, post-16 none, local leaders 4,
 * specialist knowledge 2 and development models 3. A fourth aim of the last has no number to be a target.
 *
 * Clauses: BOOL-Goals-period, BOOL-Goals-domains.
 */
export const goals2020To2023: readonly Goal[] = /* @__PURE__ */ frozen([
  {
    id: "goals-2020-23/primary-0",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Primary goal slide" },
    clauses: ["BOOL-Pri-goal"],
    domain: "primary",
    number: 0,
    theme: "aim",
    statement:
      "Help those who teach and lead in primary schools to set teaching for mastery up, so that every pupil gains deep knowledge, understanding and confidence and is ready for secondary mathematics.",
  },
  {
    id: "goals-2020-23/primary-1",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Primary goal slide, bullet 1" },
    clauses: ["BOOL-Pri-1"],
    domain: "primary",
    number: 1,
    theme: "teaching-for-mastery",
    statement:
      "Help schools that take part to start, settle and keep up teaching for mastery, true to it and steadily, and encourage good use of resources of high quality.",
  },
  {
    id: "goals-2020-23/primary-2",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Primary goal slide, bullet 2" },
    clauses: ["BOOL-Pri-2"],
    domain: "primary",
    number: 2,
    theme: "particular-challenges",
    statement:
      "Work with schools on what stands in the way, for example classes of mixed age, intervention on the same day, or support for pupils with SEND.",
  },
  {
    id: "goals-2020-23/primary-3",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Primary goal slide, bullet 3" },
    clauses: ["BOOL-Pri-3"],
    domain: "primary",
    number: 3,
    theme: "initial-support",
    statement:
      "Work first on foundations with schools that are not ready to start, for example those that a National Leader of Education supports.",
  },
  {
    id: "goals-2020-23/primary-4",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Primary goal slide, bullet 4" },
    clauses: ["BOOL-Pri-4"],
    domain: "primary",
    number: 4,
    theme: "reception",
    statement:
      "Develop those who teach in Reception, so that children come to Key Stage 1 secure and ready for teaching for mastery.",
  },
  {
    id: "goals-2020-23/secondary-0",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Secondary goal slide" },
    clauses: ["BOOL-Sec-goal"],
    domain: "secondary",
    number: 0,
    theme: "aim",
    statement:
      "Help those who teach and lead in secondary schools to set teaching for mastery up and to meet the challenges of GCSE teaching, so that every student is ready to go on after 16.",
  },
  {
    id: "goals-2020-23/secondary-1",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Secondary goal slide, bullet 1" },
    clauses: ["BOOL-Sec-1"],
    domain: "secondary",
    number: 1,
    theme: "teaching-for-mastery",
    statement:
      "Help schools that take part to start, settle and keep up teaching for mastery, true to it and steadily, and encourage good use of resources of high quality.",
  },
  {
    id: "goals-2020-23/secondary-2",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Secondary goal slide, bullet 2" },
    clauses: ["BOOL-Sec-2"],
    domain: "secondary",
    number: 2,
    theme: "particular-challenges",
    statement:
      "Use teaching for mastery on challenges of secondary mathematics, for example continuity from Year 5 to Year 8, mathematical thinking for GCSE, or support for pupils with SEND.",
  },
  {
    id: "goals-2020-23/secondary-3",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Secondary goal slide, bullet 3" },
    clauses: ["BOOL-Sec-3"],
    domain: "secondary",
    number: 3,
    theme: "initial-support",
    statement:
      "Work first on foundations with schools that are not ready to start, for example those that a National Leader of Education supports.",
  },
  {
    id: "goals-2020-23/post-16-0",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Post-16 goal slide" },
    clauses: ["BOOL-P16-goal"],
    domain: "post-16",
    number: 0,
    theme: "aim",
    statement:
      "Help teachers and leaders of post-16 schools and colleges to raise participation at Level 3 and the quality of teaching at every level, so that students progress and are ready for further study and careers.",
  },
  {
    id: "goals-2020-23/local-leaders-0",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "LLME goal slide" },
    clauses: ["BOOL-LLME-goal"],
    domain: "local-leaders",
    number: 0,
    theme: "aim",
    statement:
      "Find local leaders of mathematics education, develop and support them; as part of the team of their hub they support schools and colleges across its area.",
  },
  {
    id: "goals-2020-23/local-leaders-1",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "LLME goal slide, bullet 1" },
    clauses: ["BOOL-LLME-1"],
    domain: "local-leaders",
    number: 1,
    theme: "local-community",
    statement: "Are encouraged to be active in the community of local leaders of their hub.",
  },
  {
    id: "goals-2020-23/local-leaders-2",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "LLME goal slide, bullet 2" },
    clauses: ["BOOL-LLME-2"],
    domain: "local-leaders",
    number: 2,
    theme: "preparation",
    statement:
      "Are encouraged to complete one of the national programmes for local leaders or more, such as the Mastery Specialist or the PD Lead Programme.",
  },
  {
    id: "goals-2020-23/local-leaders-3",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "LLME goal slide, bullet 3" },
    clauses: ["BOOL-LLME-3"],
    domain: "local-leaders",
    number: 3,
    theme: "lead-development",
    statement: "Are encouraged to lead work of the hub regularly.",
  },
  {
    id: "goals-2020-23/local-leaders-4",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "LLME goal slide, bullet 4" },
    clauses: ["BOOL-LLME-4"],
    domain: "local-leaders",
    number: 4,
    theme: "network-projects",
    statement:
      "Are encouraged to take part in Network Collaborative Projects regularly, and so to belong to the national community of each.",
  },
  {
    id: "goals-2020-23/specialist-knowledge-0",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "SKTM goal slide" },
    clauses: ["BOOL-SKTM-goal"],
    domain: "specialist-knowledge",
    number: 0,
    theme: "aim",
    statement:
      "With partners, see that those new to teaching mathematics in either phase, and others in the classroom, gain the specialist knowledge they need.",
  },
  {
    id: "goals-2020-23/specialist-knowledge-1",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "SKTM goal slide, bullet 1" },
    clauses: ["BOOL-SKTM-1"],
    domain: "specialist-knowledge",
    number: 1,
    theme: "initial-training",
    statement: "Work with providers of initial teacher training on their programmes.",
  },
  {
    id: "goals-2020-23/specialist-knowledge-2",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "SKTM goal slide, bullet 2" },
    clauses: ["BOOL-SKTM-2"],
    domain: "specialist-knowledge",
    number: 2,
    theme: "in-service-programmes",
    statement:
      "Develop or deliver, with partners, programmes of specialist knowledge for those who teach in primary and secondary schools.",
  },
  {
    id: "goals-2020-23/development-models-0",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Professional and school development slide" },
    clauses: ["BOOL-PSD-goal"],
    domain: "development-models",
    number: 0,
    theme: "aim",
    statement:
      "Use collaborative models to support how teachers learn and practise, to establish approaches of a whole school or department, and to improve what pupils and students experience and achieve.",
  },
  {
    id: "goals-2020-23/development-models-1",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Professional and school development slide, bullet 1" },
    clauses: ["BOOL-PSD-1"],
    domain: "development-models",
    number: 1,
    theme: "in-school-collaboration",
    statement: "Model: help schools to set up collaboration and development of their own that lasts.",
  },
  {
    id: "goals-2020-23/development-models-2",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Professional and school development slide, bullet 2" },
    clauses: ["BOOL-PSD-2"],
    domain: "development-models",
    number: 2,
    theme: "work-groups",
    statement:
      "Model: Work Groups, in which schools work together over a sustained time, led by an expert who teaches or has taught and knows both mathematics education and how to lead the development of teachers.",
  },
  {
    id: "goals-2020-23/development-models-3",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Professional and school development slide, bullet 3" },
    clauses: ["BOOL-PSD-3"],
    domain: "development-models",
    number: 3,
    theme: "network-projects",
    statement:
      "Model: Network Collaborative Projects, in which leaders of Work Groups join the NCETM and other national experts to innovate, develop and evaluate models and programmes.",
  },
  {
    id: "goals-2020-23/development-models-4",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Professional and school development slide, closing sentence" },
    clauses: ["BOOL-PSD-target"],
    domain: "development-models",
    number: 4,
    theme: "routine-participation",
    statement:
      "By 2023 the vast majority of schools take part in a Work Group regularly and see it as a routine part of how they develop; no number is given.",
  },
]);
