import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { awardRule, notPublished, type AwardRule } from "../award-rule.ts";

/** The award has passed the Department's internal financial approval. */
export const financialApproval: AwardRule = /* @__PURE__ */ awardRule({
  id: "funding/financial-approval",
  title: "Financial approval",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 17")],
  clauses: ["SPEC-P17-approval"],
  force: "must",
  statement: "The award has passed the Department's internal financial approval; nothing is payable before.",
  unit: "count",
  requirement: () => 1,
  actual: (facts, terms) => {
    if (terms.needsApproval !== true) return notPublished(facts);
    const { approval } = facts.grant;
    if (approval === undefined) return unknown(["/approval"]);
    return known(approval === "approved" || approval === "payable" ? 1 : 0, ["/approval"]);
  },
  comparison: atLeast,
});
