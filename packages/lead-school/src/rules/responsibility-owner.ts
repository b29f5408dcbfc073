import type { TrackedResponsibility } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { trackedIn, trackerRuleForEach, type Tracked, type TrackerRule } from "../tracker-rule.ts";

/** Somebody answers for each item of the lead body's responsibilities; that somebody should is our reading, not the text. */
export const responsibilityOwner: TrackerRule = /* @__PURE__ */ trackerRuleForEach<
  "people",
  Tracked<TrackedResponsibility>
>({
  id: "lead-school/responsibility-owner",
  title: "Responsibility with an owner",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 8")],
  clauses: ["SPEC-P8-role", "SPEC-P8-a", "SPEC-P8-b", "SPEC-P8-c", "SPEC-P8-d"],
  force: "advisory",
  statement: "Somebody in the lead body answers for each of its responsibilities.",
  unit: "people",
  forEach: ({ tracker }, { items }) =>
    tracker.responsibilities === undefined
      ? unknown(["/responsibilities"])
      : trackedIn("responsibilities", tracker.responsibilities, {
          names: items,
          nameOf: ({ item }) => item,
        }),
  nameOf: ({ name }) => name,
  requirement: () => 1,
  actual: (_facts, { entry, path }) => known(entry?.owner === undefined ? 0 : 1, [path]),
  comparison: atLeast,
});
