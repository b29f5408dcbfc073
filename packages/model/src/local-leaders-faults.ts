import { academicYear, periodOfAcademicYear } from "@maths-hubs/calendar";
import { pointer } from "@maths-hubs/rulekit";
import { faultsByEntry, repetition, type EntryCheck } from "./entry-faults.ts";
import { shownBriefly, type Fault } from "./fault.ts";
import { invitationFaults, type YearOfDocument } from "./invitation-faults.ts";
import type { LocalLeader } from "./local-leader.ts";
import type { ForumTerm, HubCommunity, LocalLeaders, ProjectCommunity } from "./local-leaders.ts";

/**
 * The faults of a hub's local leaders that a schema of single fields cannot see: somebody twice, dates outside the year or
 * out of order, an answer after its event.
 *
 * @param document - local leaders whose fields have the right types
 *
 * @example
 * ```ts
 * import { localLeadersFaults } from "@maths-hubs/model";
 *
 * const leaders = [{ localLeader: "l-01" }, { localLeader: "l-01" }];
 * const faults = localLeadersFaults({ hub: "SW3", academicYear: "2024/25", leaders });
 * faults.map(({ code, path }) => [code, path]); // => [["duplicate-entry", "/leaders/1"]]
 * ```
 */
export const localLeadersFaults = (document: LocalLeaders): readonly Fault[] => {
  const name = document.academicYear;
  const inYear = { name, year: periodOfAcademicYear(academicYear(name)) };
  return [
    ...faultsByEntry("leaders", document.leaders, [
      repetition(({ localLeader }) => [localLeader]),
      leaderFaults(inYear),
    ]),
    ...communityFaults(document.community ?? {}),
    ...faultsByEntry("projectCommunities", document.projectCommunities, [
      repetition(({ project }) => [project]),
      projectFaults(inYear),
    ]),
    ...faultsByEntry("strategicGroups", document.strategicGroups, [repetition(({ group }) => [group])]),
    ...faultsByEntry("terms", document.terms, [repetition(({ term }) => [term]), termFaults]),
  ];
};

const leaderFaults =
  (inYear: YearOfDocument): EntryCheck<LocalLeader> =>
  ({ workshops, events }, path) => [
    ...below(
      path,
      faultsByEntry("workshops", workshops, [
        repetition(({ project, on, mode }) => [project, on, mode]),
        (workshop, at) => invitationFaults(workshop, at, inYear),
      ]),
    ),
    ...below(
      path,
      faultsByEntry("events", events, [
        repetition(({ event }) => [event]),
        (event, at) => invitationFaults(event, at, inYear),
      ]),
    ),
  ];

const communityFaults = ({ leaders, members }: HubCommunity): readonly Fault[] =>
  below("/community", [
    ...faultsByEntry("leaders", leaders, [repetition(({ person }) => [person])]),
    ...faultsByEntry("members", members, [repetition((person) => [person])]),
  ]);

const projectFaults =
  (inYear: YearOfDocument): EntryCheck<ProjectCommunity> =>
  ({ coordinationTeam, workshops }, path) =>
    below(path, [
      ...faultsByEntry("coordinationTeam", coordinationTeam, [
        repetition(({ person, role }) => [person, role]),
      ]),
      ...faultsByEntry("workshops", workshops, [
        repetition(({ point, on }) => [point, on]),
        (workshop, at) => invitationFaults(workshop, at, inYear),
      ]),
    ]);

const termFaults: EntryCheck<ForumTerm> = ({ from, to, attendedOn = [] }, path) => {
  if (to < from) {
    const expected = `a last day that is not before the first, ${from}`;
    return [{ path: `${path}/to`, code: "period-reversed", expected, received: shownBriefly(to) }];
  }
  return attendedOn.flatMap((day, n) =>
    from <= day && day <= to
      ? []
      : [
          {
            path: `${path}${pointer("attendedOn", n)}`,
            code: "dates-out-of-order",
            expected: `a day of the term, ${from} to ${to}`,
            received: shownBriefly(day),
          },
        ],
  );
};

const below = (path: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => ({ ...fault, path: `${path}${fault.path}` }));
