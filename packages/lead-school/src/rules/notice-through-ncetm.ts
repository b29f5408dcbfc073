import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { placedNotices, type PlacedNotice } from "../notice-places.ts";
import { trackerRuleForEach, type TrackerRule } from "../tracker-rule.ts";

/** The Department is told, through the NCETM, when the lead body's eligibility or the programme's name is at stake. */
export const noticeThroughNcetm: TrackerRule = /* @__PURE__ */ trackerRuleForEach<"count", PlacedNotice>({
  id: "lead-school/notice-through-ncetm",
  title: "Notice to the Department through the NCETM",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, objective 5, bullet 1")],
  clauses: ["SPEC-AnnexB-5-1-notify"],
  force: "must",
  statement:
    "Where the eligibility of the lead body or the good name of the programme is at stake, the Department is told through the NCETM.",
  unit: "count",
  forEach: ({ tracker, on }) => placedNotices(tracker, on),
  nameOf: ({ notice }) => notice.matter,
  requirement: () => 1,
  actual: ({ on }, { notice, path }) => {
    const { notifiedOn, through } = notice;
    if (notifiedOn === undefined) return unknown([`${path}/notifiedOn`]);
    if (notifiedOn === null || notifiedOn > on) return known(0, [`${path}/notifiedOn`]);
    if (through === undefined) return unknown([`${path}/through`]);
    return known(through === "ncetm" ? 1 : 0, [`${path}/through`]);
  },
  comparison: atLeast,
});
