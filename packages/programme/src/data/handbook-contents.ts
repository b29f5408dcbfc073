import { frozen } from "@maths-hubs/rulekit";

/** A line of a list of contents. */
export interface ContentsLine {
  /** The heading as printed. */
  readonly title: string;
  /** The page printed beside it. */
  readonly page: number;
  /** 1 for a section, 2 for a heading within one. */
  readonly level: 1 | 2;
}

/**
 * The list of contents of the handbook of 2024/25, line by line: fourteen sections and the headings within them. The levels
 * are those of the register; the text has lost the indentation.
 *
 * Clause: HBK-Contents.
 *
 * @example
 * ```ts
 * import { handbookContents } from "@maths-hubs/programme/sources";
 *
 * handbookContents.filter(({ level }) => level === 1).length; // => 14
 * handbookContents.at(-1); // => { title: "Glossary and Comms Advice", page: 25, level: 1 }
 * ```
 */
export const handbookContents: readonly ContentsLine[] = /* @__PURE__ */ frozen([
  { title: "Types of school and professional development activity", page: 3, level: 1 },
  { title: "Primary Schools", page: 4, level: 1 },
  { title: "Strategic Goal", page: 4, level: 2 },
  { title: "School and professional development opportunities", page: 5, level: 2 },
  { title: "Secondary Schools", page: 6, level: 1 },
  { title: "Strategic Goal", page: 6, level: 2 },
  { title: "School and professional development opportunities", page: 7, level: 2 },
  { title: "Post-16 institutions (including 11-18 schools)", page: 8, level: 1 },
  { title: "Strategic Goal", page: 8, level: 2 },
  { title: "Professional development opportunities", page: 9, level: 2 },
  { title: "LLME: local leaders of mathematics education", page: 10, level: 1 },
  { title: "Strategic Goal", page: 10, level: 2 },
  { title: "Developing LLME expertise", page: 11, level: 2 },
  { title: "The work of an LLME", page: 12, level: 1 },
  { title: "LLME activity tetrahedron", page: 12, level: 2 },
  { title: "LLMEs leading hub activity", page: 13, level: 2 },
  { title: "Three elements of LLME expertise", page: 13, level: 2 },
  { title: "LLME development programmes", page: 14, level: 1 },
  { title: "Leading maths pedagogy", page: 14, level: 2 },
  { title: "Leading maths teacher professional development", page: 15, level: 2 },
  { title: "Leading school development in mathematics", page: 16, level: 2 },
  { title: "NCP LLME Communities", page: 17, level: 1 },
  { title: "Design principles for LLME Communities", page: 17, level: 2 },
  { title: "Maths Hub LLME Community", page: 18, level: 1 },
  { title: "Collaborative Professionalism", page: 19, level: 1 },
  { title: "Impact evaluation and quality assurance", page: 20, level: 1 },
  { title: "Evaluation or quality assurance?", page: 20, level: 2 },
  { title: "NCP evaluation – role of LLMEs", page: 20, level: 2 },
  { title: "Evaluating at a national level", page: 21, level: 2 },
  { title: "Evaluating at a local level", page: 21, level: 2 },
  { title: "Indicative evaluation timeline for LLMEs", page: 22, level: 1 },
  { title: "Practicalities", page: 23, level: 1 },
  { title: "NCETM Axis", page: 23, level: 2 },
  { title: "Attendance at online events", page: 23, level: 2 },
  { title: "Basecamp", page: 24, level: 2 },
  { title: "Contacting the Project Team", page: 24, level: 2 },
  { title: "Glossary and Comms Advice", page: 25, level: 1 },
]);
