import type { LocalLeader, ProgrammeEnrolment } from "@maths-hubs/model";
import { programmeAudiences } from "@maths-hubs/programme/local-leaders";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, pointer, unknown, type Reading } from "@maths-hubs/rulekit";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";

interface Place {
  readonly leader: LocalLeader;
  readonly place: ProgrammeEnrolment;
  readonly leaderPath: string;
  readonly path: string;
}

/** Mastery Specialists teach in the phase of their programme; the two Lead programmes take educators of any phase. */
export const programmeAudience: LocalLeaderRule = /* @__PURE__ */ ruleForEach<"count", Place>({
  id: "llme/programme-audience",
  title: "Programme open to the person",
  cites: [/* @__PURE__ */ cite("HBK", "Developing LLME expertise")],
  clauses: ["HBK-Dev-audience"],
  force: "should",
  statement:
    "Somebody who is on a development programme teaches, or has taught, in a phase that it is open to.",
  unit: "count",
  asked: "programme-audience",
  items: ({ leaders }) =>
    leaders.flatMap(({ path, leader }) =>
      (leader.programmes ?? []).flatMap((place, index) =>
        place.state === "enrolled"
          ? [{ leader, place, leaderPath: path, path: `${path}${pointer("programmes", index)}` }]
          : [],
      ),
    ),
  none: "nobody is on a development programme",
  nameOf: ({ leader, place }) => `${leader.localLeader}, ${place.programme}`,
  actual: (place) => readingOf(place),
  comparison: atLeast,
});

const readingOf = ({ leader, place, leaderPath, path }: Place): Reading<number> => {
  const open = programmeAudiences.find(({ programme }) => programme === place.programme)?.phases ?? "any";
  if (open === "any") return known(1, [path]);
  const missing = [
    ...(place.phase === undefined ? [`${path}/phase`] : []),
    ...(leader.teaches === undefined ? [`${leaderPath}/teaches`] : []),
  ];
  if (missing.length > 0) return unknown(missing);
  const admitted = open.some((phase) => phase === place.phase && leader.teaches?.includes(phase) === true);
  return known(admitted ? 1 : 0, [`${path}/phase`, `${leaderPath}/teaches`]);
};
