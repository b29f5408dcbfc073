import { academicYear, periodOfAcademicYear } from "@maths-hubs/calendar";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { awardRule, notPublished, type AwardRule } from "../award-rule.ts";

/** The action plan on which the amount is discussed is agreed by both bodies before the academic year starts. */
export const planAgreed: AwardRule = /* @__PURE__ */ awardRule({
  id: "funding/plan-agreed",
  title: "Plan agreed before the year",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 17")],
  clauses: ["SPEC-P17-annual-vary"],
  force: "should",
  statement:
    "The action plan on which the amount is discussed is agreed by the NCETM and the Department before the academic year starts.",
  unit: "count",
  requirement: (terms) => terms.plansAgreedBy?.length ?? 0,
  actual: (facts, terms) => {
    if (terms.plansAgreedBy === undefined) return notPublished(facts);
    const { annualPlan, academicYear: year } = facts.grant;
    if (annualPlan === undefined) return unknown(["/annualPlan"]);
    if (annualPlan === null) return known(0, ["/annualPlan"]);
    const { agreedBy } = annualPlan;
    if (agreedBy === undefined) return unknown(["/annualPlan/agreedBy"]);
    const start = periodOfAcademicYear(academicYear(year)).from;
    const inTime = terms.plansAgreedBy.filter((body) =>
      agreedBy.some(({ by, on }) => by === body && on < start),
    );
    return known(inTime.length, ["/annualPlan/agreedBy"]);
  },
  comparison: atLeast,
});
