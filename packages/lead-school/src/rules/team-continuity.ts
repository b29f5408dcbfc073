import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import {
  linkRole,
  peopleWho,
  transitionRuleForEach,
  type PlacedPerson,
  type TransitionRule,
} from "../transition-rule.ts";

/** Everybody in the team stays who is available, but for the Senior Leadership Link. */
export const teamContinuity: TransitionRule = /* @__PURE__ */ transitionRuleForEach<"count", PlacedPerson>({
  id: "lead-school/team-continuity",
  title: "Member of the team who stays",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 22c")],
  clauses: ["SPEC-P22-c"],
  force: "should",
  statement:
    "Into the successor's first year the team keeps its people who remain available; the Senior Leadership Link is not among those meant.",
  unit: "count",
  forEach: (transition) => peopleWho(transition, ({ worksAs }) => worksAs.includes("team-member")),
  nameOf: ({ person }) => person.person,
  requirement: () => 1,
  actual: (_transition, { person, path }) => {
    if (person.roles?.includes(linkRole) === true)
      return doesNotApply("this role is expected to change hands");
    if (person.stays === true) return known(1, [`${path}/stays`]);
    if (person.available === false) return doesNotApply("this person is no longer available");
    const missing = (["stays", "available", "roles"] as const).filter((field) => person[field] === undefined);
    return missing.length > 0
      ? unknown(missing.map((field) => `${path}/${field}`))
      : known(0, [`${path}/stays`]);
  },
  comparison: atLeast,
});
