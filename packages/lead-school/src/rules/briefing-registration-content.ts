import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, unknown } from "@maths-hubs/rulekit";
import { applicationRule, type ApplicationRule } from "../application-rule.ts";
import { countHolding } from "../count-holding.ts";

const holdsIf = <T>(value: T | undefined, holds: (stated: T) => boolean): boolean | undefined =>
  value === undefined ? undefined : holds(value);

/** The registration went to the address given, under the subject given, and names the briefing and who will attend. */
export const briefingRegistrationContent: ApplicationRule = /* @__PURE__ */ applicationRule({
  id: "lead-school/briefing-registration-content",
  title: "What a registration for a briefing says",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 15")],
  clauses: ["SPEC-P15-register-content"],
  force: "should",
  statement:
    "A registration for a briefing has four things right: the address, the subject, the briefing for its hub, and who will attend.",
  unit: "count",
  requirement: () => 4,
  actual: ({ application: { briefing, hub } }, { signUp }) => {
    if (briefing === undefined) return unknown(["/briefing"]);
    if (briefing === null) return doesNotApply("nobody registered, and nobody has to");
    return countHolding([
      { path: "/briefing/toGivenAddress", holds: briefing.toGivenAddress },
      {
        path: "/briefing/subject",
        holds: holdsIf(briefing.subject, (subject) => subject === signUp.subject),
      },
      { path: "/briefing/briefing", holds: holdsIf(briefing.briefing, (named) => named === hub) },
      { path: "/briefing/attendees", holds: holdsIf(briefing.attendees, (people) => people.length > 0) },
    ]);
  },
  comparison: atLeast,
});
