import { defineEditions, frozen, type EditionTable } from "@maths-hubs/rulekit";
import type { PublishedStatement } from "../published-entry.ts";
import { cite } from "../sources.ts";

/** One item of a responsibility. */
export interface ResponsibilityItem extends PublishedStatement {
  /** The Roman numeral printed before it. */
  readonly numeral: string;
}

/** A responsibility of the lead body. */
export interface Responsibility extends PublishedStatement {
  /** The letter printed before it, `a` to `d`. */
  readonly letter: string;
  /** What it consists of, in the order printed. */
  readonly items: readonly ResponsibilityItem[];
}

/** What the body that leads a hub is responsible for in one year. */
export interface LeadBodyResponsibilities {
  /** What the role is, in our own words. */
  readonly role: PublishedStatement;
  /** The responsibilities, in the order printed. */
  readonly responsibilities: readonly Responsibility[];
}

/** The four responsibilities of the lead body in 2023/24 (paragraph 8), with 3, 4, 4 and 3 items. */
export const responsibilities2023To2024: readonly Responsibility[] = /* @__PURE__ */ frozen([
  {
    id: "responsibilities-2023-24/a",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 8a" },
    clauses: ["SPEC-P8-a"],
    letter: "a",
    statement: "Build leadership and partnerships, and keep them strong.",
    items: [
      {
        id: "responsibilities-2023-24/a-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8a I" },
        clauses: ["SPEC-P8-a-I"],
        numeral: "I",
        statement: "A leadership group for the hub, with expertise of many kinds from within its area.",
      },
      {
        id: "responsibilities-2023-24/a-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8a II" },
        clauses: ["SPEC-P8-a-II"],
        numeral: "II",
        statement:
          "A community of local leaders from across the area, with some of the lead body’s own among them.",
      },
      {
        id: "responsibilities-2023-24/a-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8a III" },
        clauses: ["SPEC-P8-a-III"],
        numeral: "III",
        statement:
          "Partnerships of leadership with others who lead the system, for example Teaching School Hubs.",
      },
    ],
  },
  {
    id: "responsibilities-2023-24/b",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 8b" },
    clauses: ["SPEC-P8-b"],
    letter: "b",
    statement: "Build the infrastructure that operational management needs.",
    items: [
      {
        id: "responsibilities-2023-24/b-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8b I" },
        clauses: ["SPEC-P8-b-I"],
        numeral: "I",
        statement: "For managing projects.",
      },
      {
        id: "responsibilities-2023-24/b-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8b II" },
        clauses: ["SPEC-P8-b-II"],
        numeral: "II",
        statement: "For managing money.",
      },
      {
        id: "responsibilities-2023-24/b-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8b III" },
        clauses: ["SPEC-P8-b-III"],
        numeral: "III",
        statement: "For managing data and reporting.",
      },
      {
        id: "responsibilities-2023-24/b-4",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8b IV" },
        clauses: ["SPEC-P8-b-IV"],
        numeral: "IV",
        statement: "For communications.",
      },
    ],
  },
  {
    id: "responsibilities-2023-24/c",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 8c" },
    clauses: ["SPEC-P8-c"],
    letter: "c",
    statement: "See that the hub answers to its stakeholders.",
    items: [
      {
        id: "responsibilities-2023-24/c-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8c I" },
        clauses: ["SPEC-P8-c-I"],
        numeral: "I",
        statement:
          "Meet every requirement of the grant agreement and of reporting to the Department (Annex B).",
      },
      {
        id: "responsibilities-2023-24/c-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8c II" },
        clauses: ["SPEC-P8-c-II"],
        numeral: "II",
        statement: "Keep a local Strategic Board that represents the relevant stakeholders.",
      },
      {
        id: "responsibilities-2023-24/c-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8c III" },
        clauses: ["SPEC-P8-c-III"],
        numeral: "III",
        statement:
          "Evaluate three things consistently: the quality, the reach and the impact of the hub’s work.",
      },
      {
        id: "responsibilities-2023-24/c-4",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8c IV" },
        clauses: ["SPEC-P8-c-IV"],
        numeral: "IV",
        statement: "Gather what the schools served say, and adapt the work to what they need.",
      },
    ],
  },
  {
    id: "responsibilities-2023-24/d",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 8d" },
    clauses: ["SPEC-P8-d"],
    letter: "d",
    statement: "Go on showing leadership in mathematics.",
    items: [
      {
        id: "responsibilities-2023-24/d-1",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8d I" },
        clauses: ["SPEC-P8-d-I"],
        numeral: "I",
        statement: "Pupils of the lead school do well in mathematics.",
      },
      {
        id: "responsibilities-2023-24/d-2",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8d II" },
        clauses: ["SPEC-P8-d-II"],
        numeral: "II",
        statement: "The lead school, and its trust where there is one, is committed to teaching for mastery.",
      },
      {
        id: "responsibilities-2023-24/d-3",
        editions: ["2023/24"],
        citation: { source: "SPEC", at: "paragraph 8d III" },
        clauses: ["SPEC-P8-d-III"],
        numeral: "III",
        statement: "It supports improvement in mathematics effectively, within its own trust and beyond.",
      },
    ],
  },
]);

const role: PublishedStatement = /* @__PURE__ */ frozen({
  id: "responsibilities-2023-24/role",
  editions: ["2023/24"],
  citation: { source: "SPEC", at: "paragraph 8" },
  clauses: ["SPEC-P8-role"],
  statement:
    "A school, college or trust heads the partnership that is a hub and that improves mathematics education in an area: a leadership role in the system, weighty and demanding.",
});

/**
 * What the body that leads a hub is responsible for, by academic year. Only 2023/24 is published.
 *
 * @example
 * ```ts
 * import { leadBodyResponsibilities } from "@maths-hubs/programme/responsibilities";
 *
 * const { responsibilities } = leadBodyResponsibilities.for("2023/24").terms;
 * responsibilities.map(({ letter, items }) => `${letter}: ${items.length}`); // => ["a: 3", "b: 4", "c: 4", "d: 3"]
 * leadBodyResponsibilities.for("2022/23"); // throws edition-not-published
 * ```
 */
export const leadBodyResponsibilities: EditionTable<LeadBodyResponsibilities> =
  /* @__PURE__ */ defineEditions<LeadBodyResponsibilities>([
    {
      academicYear: "2023/24",
      citation: /* @__PURE__ */ cite("SPEC", "paragraph 8"),
      terms: /* @__PURE__ */ frozen({ role, responsibilities: responsibilities2023To2024 }),
    },
  ]);
