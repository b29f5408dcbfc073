import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import {
  peopleWho,
  transitionRuleForEach,
  type PlacedPerson,
  type TransitionRule,
} from "../transition-rule.ts";

/** Who works for the hub, stays, and is not employed by the current lead body, has a new agreement with the successor. */
export const agreementsRenewed: TransitionRule = /* @__PURE__ */ transitionRuleForEach<"count", PlacedPerson>(
  {
    id: "lead-school/agreements-renewed",
    title: "New agreement with the successor",
    cites: [/* @__PURE__ */ cite("SPEC", "paragraph 23")],
    clauses: ["SPEC-P23-sla-renewal"],
    force: "should",
    statement:
      "Everybody who goes on working for the hub and is not employed by the current lead body has a new service level agreement with the successor.",
    unit: "count",
    forEach: (transition) => peopleWho(transition, ({ stays }) => stays !== false),
    nameOf: ({ person }) => person.person,
    requirement: () => 1,
    actual: (_transition, { person, path }) => {
      if (person.employer === "lead-body") {
        return doesNotApply(
          person.worksAs.includes("local-leader")
            ? "the text counts this local leader both as staff and among those with agreements, which only the parties can settle"
            : "the current lead body employs this person",
        );
      }
      const missing = (["employer", "stays", "newAgreementFrom"] as const).filter(
        (field) => person[field] === undefined,
      );
      if (missing.length > 0) return unknown(missing.map((field) => `${path}/${field}`));
      return known(person.newAgreementFrom === null ? 0 : 1, [`${path}/newAgreementFrom`]);
    },
    comparison: atLeast,
  },
);
