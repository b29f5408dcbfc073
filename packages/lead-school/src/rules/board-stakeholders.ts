import type { BoardMember } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, pointer, unknown } from "@maths-hubs/rulekit";
import { trackerRuleForEach, type TrackerRule } from "../tracker-rule.ts";

interface Seat {
  readonly member: BoardMember;
  readonly path: string;
}

/** Every member of the Strategic Board represents a stakeholder; which stakeholders are relevant is for the hub to say. */
export const boardStakeholders: TrackerRule = /* @__PURE__ */ trackerRuleForEach<"count", Seat>({
  id: "lead-school/board-stakeholders",
  title: "Stakeholder of a board member",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 8c II")],
  clauses: ["SPEC-P8-c-II"],
  force: "must",
  statement: "Each member of the Strategic Board represents a stakeholder.",
  unit: "count",
  forEach: ({ tracker: { strategicBoard: board } }) => {
    if (board === undefined) return unknown(["/strategicBoard"]);
    if (board === null || board.members.length === 0) return doesNotApply("nobody is on the board");
    return board.members.map((member, index) => ({
      member,
      path: pointer("strategicBoard", "members", index, "stakeholder"),
    }));
  },
  nameOf: ({ member }) => member.person,
  requirement: () => 1,
  actual: (_facts, { member: { stakeholder }, path }) =>
    stakeholder === undefined ? unknown([path]) : known(stakeholder === null ? 0 : 1, [path]),
  comparison: atLeast,
});
