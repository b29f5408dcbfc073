import { addDays, plainDate } from "@maths-hubs/calendar";
import {
  leadershipRoles,
  operationalManagementRoles,
  type Group,
  type HubCode,
  type NamedRole,
  type TeamReport,
  type TeamSlice,
  type TeamYear,
} from "@maths-hubs/model";
import type { EditionStamp, Finding } from "@maths-hubs/rulekit";
import { shortfallOf } from "./shortfall.ts";

/** People still to be named for a role. */
export interface RoleToFill {
  /** The roles that would do; one of them is enough. */
  readonly oneOf: readonly NamedRole[];
  /** How many people more. */
  readonly people: number;
}

/** The least that makes a team compliant in one stretch of days. */
export interface RepairPeriod {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
  /** Days a week more in each group; a person who takes a role may work them. */
  readonly daysPerWeek: Readonly<Record<Group, number>>;
  /** Roles to fill; somebody already in the group may take one, which needs no more days. */
  readonly roles: readonly RoleToFill[];
  /** JSON Pointers to fill in first: what is unknown cannot be repaired. */
  readonly unknown: readonly string[];
}

/** The least that makes a team compliant: the fewest days and named roles, period by period. */
export interface Repair {
  /** The kind of this document. */
  readonly document: "team-repair";
  /** The hub. */
  readonly hub: HubCode;
  /** The edition that the report was judged by. */
  readonly edition: EditionStamp;
  /** What is needed and when; empty where nothing is. */
  readonly periods: readonly RepairPeriod[];
}

/**
 * The fewest days a week and named roles that make a team meet every `must`, period by period; `applyRepair` puts them in.
 *
 * @param report - the answer of `assessTeam` or `assessTeamThroughout`
 *
 * @example
 * ```ts
 * import { assessTeam, smallestRepair } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * const team = aTeam();
 * const report = assessTeam({ ...team, appointments: team.appointments.slice(1) }, { on: "2023-11-15" });
 * smallestRepair(report).periods[0]?.daysPerWeek; // => { leadership: 0.5, "operational-management": 0 }
 * smallestRepair(report).periods[0]?.roles; // => [{ oneOf: ["senior-leadership-link"], people: 1 }]
 * ```
 */
export const smallestRepair = (report: TeamReport | TeamYear): Repair => {
  const slices: readonly Slice[] =
    report.document === "team-year"
      ? report.slices
      : [{ from: report.on, to: report.on, findings: report.findings }];
  const periods = slices.map(repairOf).filter(isNeeded);
  return { document: "team-repair", hub: report.hub, edition: report.edition, periods: joinPeriods(periods) };
};

type Slice = Pick<TeamSlice, "from" | "to" | "findings">;

const repairOf = ({ from, to, findings }: Slice): RepairPeriod => {
  const must = findings.filter((finding) => finding.force === "must");
  return {
    from,
    to,
    daysPerWeek: {
      leadership: shortBy(must, "mhlm/leadership-capacity"),
      "operational-management": shortBy(must, "mhlm/operational-capacity"),
    },
    roles: rolesByRule()
      .map(({ rule, oneOf }) => ({ oneOf, people: shortBy(must, rule) }))
      .filter(({ people }) => people > 0),
    unknown: must.flatMap((finding) => (finding.outcome === "undetermined" ? finding.missing : [])),
  };
};

/** A function, so that a bundle without the repair drops it. */
const rolesByRule = (): readonly { readonly rule: string; readonly oneOf: readonly NamedRole[] }[] => [
  ...leadershipRoles.map((role) => ({ rule: `mhlm/named-${role}`, oneOf: [role] })),
  { rule: "mhlm/named-co-ordinator-or-project-manager", oneOf: operationalManagementRoles },
];

const shortBy = (findings: readonly Finding[], rule: string): number =>
  shortfallOf(findings.find((one) => one.rule === rule));

const isNeeded = ({ daysPerWeek, roles, unknown }: RepairPeriod): boolean =>
  daysPerWeek.leadership > 0 ||
  daysPerWeek["operational-management"] > 0 ||
  roles.length > 0 ||
  unknown.length > 0;

const joinPeriods = (periods: readonly RepairPeriod[]): readonly RepairPeriod[] => {
  const joined: RepairPeriod[] = [];
  for (const period of periods) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, period)) joined[joined.length - 1] = { ...last, to: period.to };
    else joined.push(period);
  }
  return joined;
};

const continues = (last: RepairPeriod, next: RepairPeriod): boolean =>
  addDays(plainDate(last.to), 1) === next.from &&
  JSON.stringify({ ...last, from: "", to: "" }) === JSON.stringify({ ...next, from: "", to: "" });
