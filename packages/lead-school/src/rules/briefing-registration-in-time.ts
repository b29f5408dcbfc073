import { cite } from "@maths-hubs/programme/sources";
import { atMost, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { applicationRule, type ApplicationRule } from "../application-rule.ts";
import { minutesBetween } from "../minutes-between.ts";

/** The registration for a briefing was sent by midday on 20 November 2023; midday itself is in time. Counted in minutes. */
export const briefingRegistrationInTime: ApplicationRule = /* @__PURE__ */ applicationRule({
  id: "lead-school/briefing-registration-in-time",
  title: "Minutes after the end of registration",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 15")],
  clauses: ["SPEC-P15-register-by"],
  force: "should",
  statement:
    "Who registers for a briefing does so before registration ends, on the clocks of Europe/London; the last minute counts.",
  unit: "count",
  requirement: () => 0,
  actual: ({ application: { briefing } }, { signUp }) => {
    if (briefing === undefined) return unknown(["/briefing"]);
    if (briefing === null) return doesNotApply("nobody registered, and nobody has to");
    const { sentAt } = briefing;
    if (sentAt === undefined) return unknown(["/briefing/sentAt"]);
    return known(Math.max(0, minutesBetween(signUp.by, sentAt)), ["/briefing/sentAt"]);
  },
  comparison: atMost,
});
