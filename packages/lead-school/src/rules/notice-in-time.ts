import { daysBetween, plainDate } from "@maths-hubs/calendar";
import { cite } from "@maths-hubs/programme/sources";
import { atMost, known, unknown } from "@maths-hubs/rulekit";
import { placedNotices, type PlacedNotice } from "../notice-places.ts";
import { trackerRuleForEach, type TrackerRule } from "../tracker-rule.ts";

/** Notice to the Department is in time. No document says how many days that is, so the host sets the number. */
export const noticeInTime: TrackerRule = /* @__PURE__ */ trackerRuleForEach<"count", PlacedNotice>({
  id: "lead-school/notice-in-time",
  title: "Days until notice to the Department",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, objective 5, bullet 1")],
  clauses: ["SPEC-AnnexB-5-1-notify"],
  force: "should",
  statement: "Notice is given in time: within the number of days that the host sets.",
  unit: "count",
  forEach: ({ tracker, on }) => placedNotices(tracker, on),
  nameOf: ({ notice }) => notice.matter,
  requirement: (_terms, _notice, { tracker }) => tracker.noticeWithinDays ?? 0,
  actual: ({ tracker, on }, { notice, path }) => {
    const missing = tracker.noticeWithinDays === undefined ? ["/noticeWithinDays"] : [];
    if (notice.notifiedOn === undefined) missing.push(`${path}/notifiedOn`);
    if (missing.length > 0) return unknown(missing, [`${path}/arisenOn`]);
    // Until notice is given, the days go on counting.
    const until = typeof notice.notifiedOn === "string" && notice.notifiedOn <= on ? notice.notifiedOn : on;
    const days = daysBetween(plainDate(notice.arisenOn), plainDate(until));
    return known(days, [`${path}/arisenOn`, `${path}/notifiedOn`]);
  },
  comparison: atMost,
});
