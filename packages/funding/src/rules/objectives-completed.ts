import { cite } from "@maths-hubs/programme/sources";
import { known, onOrBefore, unknown } from "@maths-hubs/rulekit";
import { awardRule, notPublished, type AwardRule } from "../award-rule.ts";

/** The objectives are completed by the month that the annex names; it names no day, so its last one counts. */
export const objectivesCompleted: AwardRule = /* @__PURE__ */ awardRule({
  id: "funding/objectives-completed",
  title: "Objectives completed in time",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, timescale for completion")],
  clauses: ["SPEC-AnnexB-deadline"],
  force: "must",
  statement:
    "The objectives of the grant are completed by September 2024; the day is not stated, its last one counts.",
  unit: "date",
  requirement: (terms) => terms.objectives?.by ?? "",
  actual: (facts, terms) => {
    // A list of objectives is for its own year, even where its edition is carried forward.
    if (terms.objectives?.academicYear !== facts.grant.academicYear) return notPublished(facts);
    const on = facts.grant.objectivesCompletedOn ?? null;
    return on === null ? unknown(["/objectivesCompletedOn"]) : known(on, ["/objectivesCompletedOn"]);
  },
  comparison: onOrBefore,
});
