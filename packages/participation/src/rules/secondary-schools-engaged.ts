import { cite } from "@maths-hubs/programme/sources";
import { targetRule, type TargetRule } from "../target-rule.ts";

/** 50% of secondary schools have engaged by 2023, 65% by the end of 2024/25, of a whole that the host gives and names. */
export const secondarySchoolsEngaged: TargetRule = /* @__PURE__ */ targetRule({
  id: "participation/secondary-schools-engaged",
  title: "Secondary schools engaged",
  measure: "secondary-schools-engaged",
  cites: [
    /* @__PURE__ */ cite("SPEC", "paragraph 5"),
    /* @__PURE__ */ cite("HBK", "Secondary Strategic Goal"),
    /* @__PURE__ */ cite("GOALS", "Secondary goals, last bullet"),
    /* @__PURE__ */ cite("BOOL", "Secondary goal slide"),
  ],
  clauses: ["BOOL-Sec-target", "SPEC-P5-target-secondary", "HBK-Goal-Sec-target", "GOALS-Sec-target"],
  statement:
    "Of all secondary schools, the share that the goals aim for has engaged with teaching for mastery.",
  unit: "count",
});
