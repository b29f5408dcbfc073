import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { trackerRule, type TrackerRule } from "../tracker-rule.ts";

/** A local Strategic Board exists; a board without a member is none. Its size and its meetings are stated nowhere. */
export const strategicBoard: TrackerRule = /* @__PURE__ */ trackerRule({
  id: "lead-school/strategic-board",
  title: "Strategic Board",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 8c II")],
  clauses: ["SPEC-P8-c-II"],
  force: "must",
  statement: "The lead body keeps a local Strategic Board, with at least one member.",
  unit: "people",
  requirement: () => 1,
  actual: ({ tracker: { strategicBoard: board } }) => {
    if (board === undefined) return unknown(["/strategicBoard"]);
    if (board === null) return known(0, ["/strategicBoard"]);
    return known(new Set(board.members.map(({ person }) => person)).size, ["/strategicBoard/members"]);
  },
  comparison: atLeast,
});
