import { assessTeam } from "@maths-hubs/mhlm";
import { parseTeam } from "@maths-hubs/model/schemas";
import { barePredicates } from "./bare-predicates.mjs";
import { jsonRulesEngine, runJsonRules } from "./json-rules.mjs";
import { compare } from "./measure.mjs";
import { aTeamOfTwenty, dayOf } from "./teams.mjs";

/** A team of twenty on one date: against predicates by hand, and against json-rules-engine. */
export const oneDate = async () => {
  const team = parseTeam(aTeamOfTwenty());
  const on = dayOf(team.academicYear);
  await checkPeers(team, on);
  return [await againstBare(team, on), ...(await againstEngine(team, on))];
};

const againstBare = async (team, on) => {
  const { bare, again, ours } = await compare({
    bare: () => barePredicates(team, on),
    again: () => barePredicates(team, on),
    ours: () => assessTeam(team, { on }),
  });
  return {
    name: "assessTeam, 20 appointments, against bare predicates",
    ours: ours.nanoseconds,
    peer: bare.nanoseconds,
    ratio: ours.ratio,
    mark: { atMost: 12 },
    control: again.ratio,
    unit: "ns",
  };
};

const againstEngine = async (team, on) => {
  const computed = jsonRulesEngine("computed");
  const paths = jsonRulesEngine("paths");
  const times = await compare(
    {
      ours: () => assessTeam(team, { on }),
      again: () => assessTeam(team, { on }),
      computed: () => runJsonRules(computed, team, on),
      paths: () => runJsonRules(paths, team, on),
    },
    { rounds: 75, milliseconds: 5 },
  );
  const row = (peer, name, mark) => ({
    name,
    ours: times.ours.nanoseconds,
    peer: times[peer].nanoseconds,
    ratio: times[peer].ratio,
    ...mark,
    control: times.again.ratio,
    unit: "ns",
  });
  return [
    row("computed", "json-rules-engine, facts computed by hand, against assessTeam", {
      mark: { atLeast: 80 },
    }),
    row("paths", "json-rules-engine, roles and functions by JSONPath, against assessTeam", {}),
  ];
};

/** A peer that answers something else would measure something else. */
const checkPeers = async (team, on) => {
  const withoutLead = {
    ...team,
    appointments: team.appointments.filter(({ roles }) => !roles.includes("maths-hub-lead")),
  };
  const withoutBlocks = { hub: team.hub, academicYear: team.academicYear, appointments: team.appointments };
  for (const one of [team, withoutLead, withoutBlocks]) {
    const { findings } = assessTeam(one, { on });
    const holds = findings.map(({ outcome }) => outcome === "met" || outcome === "not-applicable");
    const bare = barePredicates(one, on);
    if (JSON.stringify(bare) !== JSON.stringify(holds))
      throw new Error("The bare predicates answer differently.");
    const failing = new Set(findings.filter((_, index) => !holds[index]).map(jsonRuleOf));
    for (const phrasing of ["computed", "paths"]) {
      const passed = new Set(await runJsonRules(jsonRulesEngine(phrasing), one, on));
      const all = new Set(findings.map(jsonRuleOf));
      const isSame = [...all].every((rule) => passed.has(rule) !== failing.has(rule));
      if (!isSame || passed.size + failing.size !== all.size)
        throw new Error("json-rules-engine answers differently.");
    }
  }
};

/** What the rule of the engine is called that answers the same; the reports are one rule there. */
const jsonRuleOf = ({ rule, subject }) => {
  if (rule.endsWith("-functions")) return subject === "WM2" ? rule : subject;
  if (rule === "mhlm/agreements") return `agreements ${subject}`;
  return rule.replace("mhlm/", "");
};
