import type { TrackedPart } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { trackedParts, trackerRuleForEach, type Tracked, type TrackerRule } from "../tracker-rule.ts";

/** What is called completed is shown by something, since the Department is sent evidence that the grant is kept to. */
export const objectiveEvidence: TrackerRule = /* @__PURE__ */ trackerRuleForEach<
  "count",
  Tracked<TrackedPart>
>({
  id: "lead-school/objective-evidence",
  title: "Evidence for a completed objective",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, objective 5, bullet 1")],
  clauses: ["SPEC-AnnexB-5-1"],
  force: "should",
  statement: "For each part of the objectives that is completed there is evidence.",
  unit: "count",
  forEach: ({ tracker }, terms) => trackedParts(tracker, terms) ?? unknown(["/parts"]),
  nameOf: ({ name }) => name,
  requirement: () => 1,
  actual: (_facts, { entry, path }) => {
    if (entry === undefined) return doesNotApply("it is not completed");
    if (entry.status === undefined) return unknown([`${path}/status`]);
    if (entry.status !== "completed") return doesNotApply("it is not completed");
    return entry.evidence === undefined
      ? unknown([`${path}/evidence`])
      : known(entry.evidence.length, [`${path}/evidence`]);
  },
  comparison: atLeast,
});
