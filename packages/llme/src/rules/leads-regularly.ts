import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { ruleForActive, type LocalLeaderRule } from "../local-leader-rule.ts";

/** The slides of 2020 to 2023 encourage every local leader to lead regularly; how often is not said, so once is enough. */
export const leadsRegularly: LocalLeaderRule = /* @__PURE__ */ ruleForActive({
  id: "llme/leads-regularly",
  title: "Leads work of the hub",
  cites: [/* @__PURE__ */ cite("BOOL", "Local leaders of mathematics education")],
  clauses: ["BOOL-LLME-3"],
  force: "advisory",
  statement: "Every active local leader leads work of the hub in the year, beyond preparing it.",
  unit: "count",
  asked: "leads-regularly",
  actual: ({ path, leader }) =>
    leader.activities === undefined
      ? unknown([`${path}/activities`])
      : known(leader.activities.filter(({ state }) => state === "led").length, [`${path}/activities`]),
  comparison: atLeast,
});
