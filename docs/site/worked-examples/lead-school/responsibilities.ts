import type { BoardMember, TrackedResponsibility } from "@maths-hubs/model";
import { anObjectivesTracker } from "@maths-hubs/model/testing";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerOnTracker, answerOnTrackerWithout } from "./answers.ts";

const { responsibilities = [] } = anObjectivesTracker();

/** All fourteen items with an owner and evidence, but for c II, of which only what is given is tracked. */
const boardItem = (changes: Omit<TrackedResponsibility, "item">): Report =>
  answerOnTracker({
    responsibilities: responsibilities.map((one) => (one.item === "c-2" ? { item: "c-2", ...changes } : one)),
  });

const untracked = answerOnTracker({
  responsibilities: responsibilities.filter(({ item }) => item !== "c-2"),
});

const board = (...members: readonly BoardMember[]): Report =>
  answerOnTracker({ strategicBoard: { members } });

const member: BoardMember = { person: "p-01", stakeholder: "schools" };

export const responsibilityExamples: readonly WorkedExample[] = [
  worked("lead-school/responsibility-owner", [
    ["item c II, the Strategic Board, without an owner", boardItem({}), "c-2"],
    ["item c II with an owner", boardItem({ owner: "p-01" }), "c-2"],
    ["a tracker without item c II", untracked, "c-2"],
    ["a tracker that leaves the responsibilities out", answerOnTrackerWithout("responsibilities")],
  ]),
  worked("lead-school/responsibility-evidence", [
    ["item c II with nothing that shows it", boardItem({ evidence: [] }), "c-2"],
    ["item c II with one piece of evidence", boardItem({ evidence: ["e-1"] }), "c-2"],
    ["item c II with two pieces of evidence", boardItem({ evidence: ["e-1", "e-2"] }), "c-2"],
    ["item c II, and nobody says what shows it", boardItem({ owner: "p-01" }), "c-2"],
    ["a tracker that leaves the responsibilities out", answerOnTrackerWithout("responsibilities")],
  ]),
  worked("lead-school/strategic-board", [
    ["a Strategic Board with nobody on it", board()],
    ["a Strategic Board with one member", board(member)],
    ["a Strategic Board with two members", board(member, { ...member, person: "p-02" })],
    ["a lead body without a Strategic Board", answerOnTracker({ strategicBoard: null })],
    ["a tracker that leaves the Strategic Board out", answerOnTrackerWithout("strategicBoard")],
  ]),
  worked("lead-school/board-stakeholders", [
    ["a member who represents nobody", board({ ...member, stakeholder: null })],
    ["a member who represents the schools of the area", board(member)],
    ["a member of whom nobody says whom they represent", board({ person: "p-01" })],
    ["a lead body without a Strategic Board", answerOnTracker({ strategicBoard: null })],
  ]),
];
