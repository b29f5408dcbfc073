import { cite } from "@maths-hubs/programme/sources";
import { targetRule, type TargetRule } from "../target-rule.ts";

/** 60% of primary schools have engaged by 2023, 75% by the end of 2024/25, of a whole that the host gives and names. */
export const primarySchoolsEngaged: TargetRule = /* @__PURE__ */ targetRule({
  id: "participation/primary-schools-engaged",
  title: "Primary schools engaged",
  measure: "primary-schools-engaged",
  cites: [
    /* @__PURE__ */ cite("SPEC", "paragraph 5"),
    /* @__PURE__ */ cite("HBK", "Primary Strategic Goal"),
    /* @__PURE__ */ cite("GOALS", "Primary goals, last bullet"),
    /* @__PURE__ */ cite("BOOL", "Primary goal slide"),
  ],
  clauses: ["BOOL-Pri-target", "SPEC-P5-target-primary", "HBK-Goal-Pri-target", "GOALS-Pri-target"],
  statement:
    "Of all primary schools, the share that the goals aim for has engaged with teaching for mastery.",
  unit: "count",
});
