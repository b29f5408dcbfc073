import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { ruleForActive, type LocalLeaderRule } from "../local-leader-rule.ts";
import { isFinished } from "../programme-places.ts";

/** The slides of 2020 to 2023 encourage every local leader to complete one national development programme or more. */
export const oneDevelopmentProgramme: LocalLeaderRule = /* @__PURE__ */ ruleForActive({
  id: "llme/one-development-programme",
  title: "Development programme completed",
  cites: [/* @__PURE__ */ cite("BOOL", "Local leaders of mathematics education")],
  clauses: ["BOOL-LLME-2"],
  force: "advisory",
  statement: "Every active local leader has completed at least one national development programme.",
  unit: "count",
  asked: "one-development-programme",
  actual: ({ path, leader }) =>
    leader.programmes === undefined
      ? unknown([`${path}/programmes`])
      : known(leader.programmes.filter(isFinished).length, [`${path}/programmes`]),
  comparison: atLeast,
});
