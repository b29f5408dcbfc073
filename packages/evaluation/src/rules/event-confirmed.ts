import type { TimelineEvent } from "@maths-hubs/model";
import { doesNotApply, known, onOrBefore, unknown } from "@maths-hubs/rulekit";
import { evaluationRuleForEach, type EvaluationRule } from "../evaluation-rule.ts";

/** Attendance at a face-to-face event is confirmed ten working days before its first day; then the event is locked. */
export const eventConfirmed: EvaluationRule = /* @__PURE__ */ evaluationRuleForEach({
  id: "evaluation/event-confirmed",
  title: "Event confirmed in time",
  cites: [{ source: "HBK", at: "NCETM Axis" }],
  clauses: ["HBK-Axis-10days"],
  force: "must",
  statement:
    "Attendance at a face-to-face event is confirmed at least ten working days before its first day; later the event is locked.",
  unit: "date",
  forEach: ({ activity: { workshops }, events }) => {
    if (workshops === undefined) return unknown(["/workshops"]);
    const inRoom = events.filter(({ mode }) => mode !== "online");
    return inRoom.length === 0 ? doesNotApply("no event is face to face") : inRoom;
  },
  nameOf: ({ point, number }: TimelineEvent) => `${point} workshop ${number}`,
  requirement: (_terms, { confirmBy }) => confirmBy ?? "9999-12-31",
  actual: ({ asOf }, { mode, path, confirmBy, confirmation, confirmedOn, days }) => {
    if (mode === null || confirmBy === null) return unknown([`${path}/mode`]);
    if (confirmation === "apologies") return doesNotApply("apologies have been sent");
    if (confirmedOn !== null) return known(confirmedOn, [path]);
    if (asOf <= confirmBy) return doesNotApply("it can still be confirmed");
    // Once the event has begun, waiting makes it no later.
    const [firstDay = asOf] = days;
    return known(asOf < firstDay ? asOf : firstDay, [path]);
  },
  comparison: onOrBefore,
});
