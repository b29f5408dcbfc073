import { assessSelection, type SelectionRecord } from "@maths-hubs/lead-school";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";

/** An applicant of 2015/16 that is credible and committed, and what was found of its capacity. */
const capacity = (found: Pick<SelectionRecord, "capacity">): Report =>
  assessSelection({ applicant: "s-100001", credibility: true, commitment: true, ...found }, "2015/16");

export const selectionExample: WorkedExample = worked("lead-school/selection-qualities", [
  ["an applicant of 2015/16 that did not show capacity", capacity({ capacity: false }), "capacity"],
  ["an applicant that showed capacity", capacity({ capacity: true }), "capacity"],
  ["an applicant of whose capacity nothing is known", capacity({}), "capacity"],
]);
