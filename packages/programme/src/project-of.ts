import type { ProjectCode } from "@maths-hubs/model";
import { mostAlike } from "@maths-hubs/rulekit";
import type { Project } from "./data/project.ts";
import { projectsElsewhere, type ProjectElsewhere } from "./data/projects-elsewhere.ts";
import { projects, unusedNumbers } from "./data/projects.ts";
import { parseProjectCode, type NoCodeReason } from "./parse-project-code.ts";

/** What a look-up by code found: a project of a catalogue, one known from elsewhere, or none. */
export type ProjectAnswer = ProjectFound | ProjectFoundElsewhere | ProjectUnknown;

/** The catalogue of its year lists it. */
export interface ProjectFound {
  /** Tells the three answers apart. */
  readonly found: "catalogue";
  /** The project. */
  readonly project: Project;
}

/** The catalogue of its year is not published here, but the project is known. */
export interface ProjectFoundElsewhere {
  /** Tells the three answers apart. */
  readonly found: "elsewhere";
  /** What is known, and what bears it out. */
  readonly project: ProjectElsewhere;
}

/** Nobody knows it. */
export interface ProjectUnknown {
  /** Tells the three answers apart. */
  readonly found: "none";
  /**
   * Why: the text is no code; the catalogue of its year is published and leaves out its number, though higher ones are used;
   * that catalogue does not list it; or the catalogue of its year is not published.
   */
  readonly reason: NoCodeReason | "number-unused" | "not-in-catalogue" | "year-not-published";
  /** The canonical code that was asked for; `null` where the text is none. */
  readonly code: ProjectCode | null;
  /** At most three known codes like it, of the same year where it has one; none of them is the answer. */
  readonly nearest: readonly ProjectCode[];
}

const everyAnswer = (): ReadonlyMap<ProjectCode, ProjectFound | ProjectFoundElsewhere> =>
  new Map<ProjectCode, ProjectFound | ProjectFoundElsewhere>([
    ...projectsElsewhere.map((project) => [project.code, { found: "elsewhere", project }] as const),
    ...projects.map((project) => [project.code, { found: "catalogue", project }] as const),
  ]);

const answers: ReadonlyMap<ProjectCode, ProjectFound | ProjectFoundElsewhere> = /* @__PURE__ */ everyAnswer();

/**
 * The project that a code stands for, in any spelling that {@link parseProjectCode} reads. The year is part of the question:
 * a number may stand for another project a year later, so no neighbour's project is ever given.
 *
 * @param text - a project code
 *
 * @example
 * ```ts
 * import { projectOf } from "@maths-hubs/programme/catalogue";
 *
 * const development = projectOf("ncp24-09");
 * development.found === "none" ? null : development.project.title; // => "Primary Teaching for Mastery Development Work Groups"
 * const readiness = projectOf("NCP20-09");
 * readiness.found === "none" ? null : readiness.project.title; // => "Primary Mastery Readiness Work Groups"
 * const none = projectOf("NCP24-17");
 * none.found === "none" ? none.reason : none.project.title; // => "number-unused"
 * ```
 */
export const projectOf = (text: string): ProjectAnswer => {
  const read = parseProjectCode(text);
  if (!read.ok) {
    return { found: "none", reason: read.reason, code: null, nearest: codesLike(text, "NCP") };
  }
  const { code, academicYear, number } = read.value;
  return (
    answers.get(code) ?? {
      found: "none",
      reason: reasonFor(academicYear, number),
      code,
      nearest: codesLike(code, code.slice(0, "NCP24".length)),
    }
  );
};

const reasonFor = (academicYear: string, number: number): ProjectUnknown["reason"] => {
  if (!projects.some(({ editions }) => editions.includes(academicYear))) return "year-not-published";
  return unusedNumbers.includes(number) ? "number-unused" : "not-in-catalogue";
};

const codesLike = (text: string, beginning: string): readonly ProjectCode[] =>
  mostAlike(
    text,
    [...answers.keys()].filter((code) => code.startsWith(beginning)),
    3,
  );
