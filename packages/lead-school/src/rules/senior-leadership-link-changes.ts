import { cite } from "@maths-hubs/programme/sources";
import { atMost, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { linkRole, peopleWho, transitionRule, type TransitionRule } from "../transition-rule.ts";

/** The Senior Leadership Link of the current lead body goes: the one role that is expected to change hands. */
export const seniorLeadershipLinkChanges: TransitionRule = /* @__PURE__ */ transitionRule({
  id: "lead-school/senior-leadership-link-changes",
  title: "Senior Leadership Links who stay",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 22c")],
  clauses: ["SPEC-P22-c-sll"],
  force: "advisory",
  statement: "The role of Senior Leadership Link passes to somebody of the successor's.",
  unit: "people",
  requirement: () => 0,
  actual: (transition) => {
    const team = peopleWho(transition, ({ worksAs }) => worksAs.includes("team-member"));
    if ("reading" in team) return team;
    const links = team.filter(({ person }) => person.roles?.includes(linkRole) === true);
    if (links.length === 0) {
      const unstated = team.filter(({ person }) => person.roles === undefined);
      return unstated.length > 0
        ? unknown(unstated.map(({ path }) => `${path}/roles`))
        : doesNotApply("the document names no Senior Leadership Link");
    }
    const staying = links.filter(({ person }) => person.stays === true);
    const missing = links.filter(({ person }) => person.stays === undefined);
    return staying.length === 0 && missing.length > 0
      ? unknown(missing.map(({ path }) => `${path}/stays`))
      : known(
          staying.length,
          links.map(({ path }) => `${path}/stays`),
        );
  },
  comparison: atMost,
});
