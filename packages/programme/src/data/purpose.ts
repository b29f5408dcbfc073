import { frozen } from "@maths-hubs/rulekit";
import type { PublishedStatement } from "../published-entry.ts";

/** What the programme is for and how it works, in the words of each edition put into ours, oldest first. */
export const purposeStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "purpose/2015-16-schools-lead",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "introduction" },
    clauses: ["ABOUT-Intro-purpose"],
    statement:
      "Hubs exist so that schools and colleges lead the improvement of mathematics education in England.",
  },
  {
    id: "purpose/2015-16-expertise",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "introduction" },
    clauses: ["ABOUT-Intro-aim"],
    statement:
      "Hubs gather the leadership and expertise in mathematics of an area, so that excellent practice grows and spreads to every pupil and student.",
  },
  {
    id: "purpose/2015-16-system",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "introduction" },
    clauses: ["ABOUT-Intro-system"],
    statement: "Hubs belong to a wider movement in England in which schools lead the system.",
  },
  {
    id: "purpose/2015-16-network",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "How do the Maths Hubs work together?" },
    clauses: ["ABOUT-Work-network"],
    statement:
      "The 35 hubs are one network that collaborates, co-ordinated by the NCETM: they share experience and work towards the same goals.",
  },
  {
    id: "purpose/2015-16-voice",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "How do the Maths Hubs work together?" },
    clauses: ["ABOUT-Work-voice"],
    statement: "Together, the network wants to lead mathematics education nationally and to be its voice.",
  },
  {
    id: "purpose/2015-16-offer",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "How do teachers and schools connect with or work with a Maths Hub?" },
    clauses: ["ABOUT-Connect-offer"],
    statement: "Whoever has an idea or expertise to share talks it over with the leaders of the hub.",
  },
  {
    id: "purpose/2015-16-find",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "How do teachers and schools connect with or work with a Maths Hub?" },
    clauses: ["ABOUT-Connect-find"],
    statement: "How to reach each hub stands on the pages “Find your Maths Hub”.",
  },
  {
    id: "purpose/2020-21-character",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "National Maths Hubs Programme slide" },
    clauses: ["BOOL-Nat-character"],
    statement: "The programme collaborates and is joined up.",
  },
  {
    id: "purpose/2020-21-funder",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "National Maths Hubs Programme slide" },
    clauses: ["BOOL-Nat-funder"],
    statement: "The programme is a flagship of the Department for Education, which pays for it.",
  },
  {
    id: "purpose/2020-21-coordinator",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "National Maths Hubs Programme slide" },
    clauses: ["BOOL-Nat-coordinator"],
    statement: "The NCETM co-ordinates it and brings national expertise and leadership.",
  },
  {
    id: "purpose/2020-21-phases",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "National Maths Hubs Programme slide" },
    clauses: ["BOOL-Nat-phases"],
    statement: "It works across the phases, Reception to post-16.",
  },
  {
    id: "purpose/2023-24-why-mathematics",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 1" },
    clauses: ["SPEC-P1-rationale"],
    statement:
      "Mathematics matters to the economy, to what people produce and earn and the work they find, to more and more careers, and to daily life.",
  },
  {
    id: "purpose/2023-24-school-led",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 3" },
    clauses: ["SPEC-P3-aim"],
    statement:
      "In a model led by schools, hubs gather the leadership and expertise in mathematics of an area, so that excellent practice grows and spreads to every student.",
  },
  {
    id: "purpose/2023-24-what-mastery-is",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 5" },
    clauses: ["SPEC-P5-tfm-def"],
    statement:
      "Teaching for mastery takes its methods from places whose pupils do best in mathematics, such as Shanghai: the class as a whole, understanding built step by step and in depth, links between topics, mathematics as one coherent body.",
  },
  {
    id: "purpose/2023-24-coordination",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 6" },
    clauses: ["SPEC-P6-ncetm-role"],
    statement:
      "The NCETM co-ordinates and manages the work of hubs, teaching for mastery included, and gives them specialist advice, training and support, so that what works is shared by the whole network.",
  },
  {
    id: "purpose/2023-24-consistency",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 7" },
    clauses: ["SPEC-P7-consistency"],
    statement: "The NCETM sees that the plans of hubs are consistent across the network.",
  },
]);
