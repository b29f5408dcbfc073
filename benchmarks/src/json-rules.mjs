import { Engine } from "json-rules-engine";
import {
  areLeadersLinked,
  daysOf,
  hasOwnedPlan,
  haveAgreements,
  isCovered,
  isInGroup,
  isLineManaged,
  isNamed,
  isSignedOff,
  isSignOffIndependent,
  standOn,
  submittedReports,
} from "./bare-predicates.mjs";

/** A condition that a computed fact is true; the engine keeps a fact of a run, by its parameters. */
const holds = (fact, params = {}) => ({ fact, params, operator: "equal", value: true });

const leadershipRoles = [
  "senior-leadership-link",
  "maths-hub-lead",
  "assistant-maths-hub-lead-primary",
  "assistant-maths-hub-lead-secondary",
  "assistant-maths-hub-lead-post-16",
  "headteacher-advocate-primary",
  "assistant-maths-hub-lead-targeted-support",
];
const groups = ["leadership", "operational-management"];
const minima = { leadership: 11.5, "operational-management": 11 };
const capacityRules = {
  leadership: "leadership-capacity",
  "operational-management": "operational-capacity",
};

/** How a rule asks whether a role is held and a function covered: by a fact computed for it, or by a path of data. */
const phrasings = {
  computed: {
    named: (role) => holds("isNamed", { role }),
    covered: (id) => holds("isCovered", { id }),
  },
  paths: {
    named: (role) => ({ fact: "posts", path: "$[*].roles[*]", operator: "contains", value: role }),
    covered: (id) => ({ fact: "posts", path: "$[*].functions[*]", operator: "contains", value: id }),
  },
};

const conditionsIn = ({ named, covered }) => [
  ["both-groups", { all: groups.map((group) => holds("isInGroup", { group })) }],
  ...groups.map((group) => [
    capacityRules[group],
    {
      all: [{ fact: "days", params: { group }, operator: "greaterThanInclusive", value: minima[group] }],
    },
  ]),
  ...groups.flatMap((group) =>
    [1, 2, 3, 4, 5].map((number) => [`${group}/${number}`, { all: [covered(`${group}/${number}`)] }]),
  ),
  ...leadershipRoles.map((role) => [`named-${role}`, { all: [named(role)] }]),
  [
    "named-co-ordinator-or-project-manager",
    {
      any: ["maths-hub-co-ordinator", "maths-hub-project-manager"].map(named),
    },
  ],
  ["local-leader-links", { all: [holds("areLeadersLinked")] }],
  ["line-management", { all: [holds("isLineManaged")] }],
  ["independent-sign-off", { all: [holds("isSignOffIndependent")] }],
  ["contingency-plan", { all: [holds("hasOwnedPlan")] }],
  ...["team-member", "local-leader", "participant-school"].map((partyClass) => [
    `agreements ${partyClass}`,
    { all: [holds("haveAgreements", { partyClass })] },
  ]),
  ["report-sign-off", { all: [holds("areReportsSignedOff")] }],
];

/** What a fact answers of the team on the date; the stand itself is computed once a run. */
const facts = {
  isInGroup: ({ posts }, { group }) => isInGroup(posts, group),
  days: ({ posts }, { group }) => daysOf(posts, group),
  isCovered: (stand, { id }) => isCovered(stand, id),
  isNamed: (stand, { role }) => isNamed(stand, role),
  areLeadersLinked,
  isLineManaged,
  isSignOffIndependent,
  hasOwnedPlan,
  haveAgreements: (stand, { partyClass }) => haveAgreements(stand, partyClass),
  areReportsSignedOff: (stand) =>
    submittedReports(stand)?.every((report) => isSignedOff(stand, report)) ?? false,
};

/**
 * The rules for json-rules-engine, built once: a rule of it for each finding, except that the three reports are one
 * rule, which favours the engine. What JSON cannot say is a fact computed by the hand-written functions.
 * @param {"computed" | "paths"} phrasing - roles and functions as computed facts, or as JSONPath conditions on the posts
 */
export const jsonRulesEngine = (phrasing) => {
  const engine = new Engine();
  for (const [fact, compute] of Object.entries(facts)) {
    engine.addFact(fact, async (params, almanac) => compute(await almanac.factValue("stand"), params));
  }
  for (const [name, conditions] of conditionsIn(phrasings[phrasing])) {
    engine.addRule({ name, conditions, event: { type: name } });
  }
  return engine;
};

/** One run: the names of the rules that hold. */
export const runJsonRules = async (engine, team, on) => {
  const stand = standOn(team, on);
  const { events } = await engine.run({ stand, posts: stand.posts });
  return events.map(({ type }) => type);
};
