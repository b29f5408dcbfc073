import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { whether } from "../count-where.ts";
import { ruleForActive, type LocalLeaderRule } from "../local-leader-rule.ts";
import { hasPlaceOn } from "../programme-places.ts";

/** Whoever leads activity of a hub has completed a Professional Development Lead Programme, or is on one. */
export const professionalDevelopmentLead: LocalLeaderRule = /* @__PURE__ */ ruleForActive({
  id: "llme/professional-development-lead",
  title: "Professional Development Lead",
  cites: [/* @__PURE__ */ cite("HBK", "Five core questions")],
  clauses: ["HBK-PDL-required"],
  force: "should",
  statement:
    "Every active local leader has completed the NCETM Professional Development Lead Programme, or is on it.",
  unit: "count",
  asked: "professional-development-lead",
  actual: ({ path, leader }) =>
    whether(hasPlaceOn(leader, "professional-development-lead"), `${path}/programmes`),
  comparison: atLeast,
});
