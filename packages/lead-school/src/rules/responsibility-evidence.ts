import type { TrackedResponsibility } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { trackedIn, trackerRuleForEach, type Tracked, type TrackerRule } from "../tracker-rule.ts";

/** Something shows that the lead body does what each item of its responsibilities says. */
export const responsibilityEvidence: TrackerRule = /* @__PURE__ */ trackerRuleForEach<
  "count",
  Tracked<TrackedResponsibility>
>({
  id: "lead-school/responsibility-evidence",
  title: "Responsibility with evidence",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 8")],
  clauses: ["SPEC-P8-a", "SPEC-P8-b", "SPEC-P8-c", "SPEC-P8-d"],
  force: "should",
  statement: "Something shows that the lead body meets each of its responsibilities.",
  unit: "count",
  forEach: ({ tracker }, { items }) =>
    tracker.responsibilities === undefined
      ? unknown(["/responsibilities"])
      : trackedIn("responsibilities", tracker.responsibilities, {
          names: items,
          nameOf: ({ item }) => item,
        }),
  nameOf: ({ name }) => name,
  requirement: () => 1,
  actual: (_facts, { entry, path }) => {
    if (entry === undefined) return known(0, [path]);
    return entry.evidence === undefined
      ? unknown([`${path}/evidence`])
      : known(entry.evidence.length, [`${path}/evidence`]);
  },
  comparison: atLeast,
});
