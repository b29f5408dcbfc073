import { groupOfAppointment, type Appointment, type Team } from "@maths-hubs/model";
import { pointer } from "@maths-hubs/rulekit";

/** Something that differs between two teams, with its place in each. */
export interface TeamChange {
  /** Whether it came, went, or says something else. */
  readonly change: "added" | "removed" | "changed";
  /** JSON Pointer into the first team, where it stands there; of a block that was added, where it would stand. */
  readonly before?: string;
  /** JSON Pointer into the second team, where it stands there; of a block that was removed, where it would stand. */
  readonly after?: string;
  /** Whose appointment it is, where it is one. */
  readonly person?: string | null;
  /** The fields that differ, where the thing stands in both. */
  readonly fields?: readonly string[];
}

const blocks = [
  "academicYear",
  "agreements",
  "contingencyPlan",
  "hub",
  "lineManagement",
  "localLeaderLinks",
  "participantSchools",
  "reports",
] as const;

/**
 * What differs between two teams: appointments of the same person with the same roles are the same appointment, changed or
 * not; other blocks are compared as a whole.
 */
export const teamChanges = (before: Team, after: Team): readonly TeamChange[] => [
  ...appointmentChanges(before.appointments, after.appointments),
  ...blocks.flatMap((block): readonly TeamChange[] => {
    const [was, is] = [before[block], after[block]];
    if (isSame(was, is)) return [];
    const change = was === undefined ? "added" : is === undefined ? "removed" : "changed";
    return [{ change, before: pointer(block), after: pointer(block) }];
  }),
];

const appointmentChanges = (
  before: readonly Appointment[],
  after: readonly Appointment[],
): readonly TeamChange[] => {
  const waiting = new Map<string, number[]>();
  before.forEach((appointment, index) => {
    const key = identityOf(appointment);
    waiting.set(key, [...(waiting.get(key) ?? []), index]);
  });
  const kept = after.flatMap((appointment, index): readonly TeamChange[] => {
    const place = { after: pointer("appointments", index), person: appointment.person ?? null };
    const at = waiting.get(identityOf(appointment))?.shift();
    const previous = at === undefined ? undefined : before[at];
    if (at === undefined || previous === undefined) return [{ change: "added", ...place }];
    const fields = fieldsThatDiffer(previous, appointment);
    return fields.length === 0
      ? []
      : [{ change: "changed", before: pointer("appointments", at), ...place, fields }];
  });
  const gone = [...waiting.values()].flat().toSorted((a, b) => a - b);
  return [
    ...kept,
    ...gone.map((index): TeamChange => {
      const person = before[index]?.person ?? null;
      return { change: "removed", before: pointer("appointments", index), person };
    }),
  ];
};

const identityOf = (appointment: Appointment): string =>
  JSON.stringify([
    appointment.person ?? null,
    groupOfAppointment(appointment),
    ...appointment.roles.toSorted(),
  ]);

const fields = ["daysPerWeek", "from", "to", "employer", "functions"] as const;

const fieldsThatDiffer = (a: Appointment, b: Appointment): readonly string[] =>
  fields.filter((field) => !isSame(a[field], b[field]));

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
