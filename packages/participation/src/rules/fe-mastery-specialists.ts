import { cite } from "@maths-hubs/programme/sources";
import { targetRule, type TargetRule } from "../target-rule.ts";

/** 150 Further Education Mastery Specialists by 2025, of the trailblazer and every cohort, each of them both trained and supported. */
export const feMasterySpecialists: TargetRule = /* @__PURE__ */ targetRule({
  id: "participation/fe-mastery-specialists",
  title: "Further Education Mastery Specialists",
  measure: "fe-mastery-specialists",
  cites: [
    /* @__PURE__ */ cite("HBK", "Post-16 Strategic Goal"),
    /* @__PURE__ */ cite("GOALS", "Post-16 goals, last bullet"),
  ],
  clauses: ["HBK-Goal-P16-target", "GOALS-P16-target"],
  statement:
    "Over all cohorts, the network has trained and supported as many Further Education Mastery Specialists as the goals aim for.",
  unit: "people",
});
