import { pointer } from "@maths-hubs/rulekit";
import { shownBriefly, type Fault, type FaultCode } from "./fault.ts";
import type { ParticipationRecord } from "./participation-record.ts";
import type { Participation } from "./participation.ts";
import type { School, SchoolLink } from "./school.ts";

/**
 * The faults of a participation document that a schema of single fields cannot see: dates out of order or later than the
 * document itself, records that end twice, schools that nobody lists, entries that stand twice.
 *
 * @param participation - a document whose fields have the right types
 *
 * @example
 * ```ts
 * import { participationFaults } from "@maths-hubs/model";
 * import { aParticipationRecord } from "@maths-hubs/model/testing";
 *
 * const record = aParticipationRecord({ signedUpOn: "2024-07-01", completedOn: "2024-06-01" });
 * participationFaults({ asAt: "2025-08-31", records: [record] }).map(({ code, path }) => `${code} ${path}`); // => ["dates-out-of-order /records/0/completedOn"]
 * ```
 */
export const participationFaults = (participation: Participation): readonly Fault[] => {
  const faults: Fault[] = [];
  const { asAt, schools, records, links } = participation;
  const isListed = schools === undefined ? undefined : new Set(schools.map(({ urn }) => urn));
  const repeatedSchool = repetition<School>(({ urn }) => urn);
  schools?.forEach((school, index) => {
    const at = ["schools", index] as const;
    faults.push(...schoolFaults(school, at), ...repeatedSchool(school, at));
  });
  const repeatedRecord = repetition<ParticipationRecord>(({ record }) => record);
  const repeatedPart = repetition<ParticipationRecord>((one) =>
    [one.school, one.project, one.academicYear, one.hub, one.activity ?? ""].join(" "),
  );
  records.forEach((record, index) => {
    const at = ["records", index] as const;
    const again = repeatedRecord(record, at);
    faults.push(...dateFaults(record, asAt, at), ...again);
    // A record that stands twice repeats its part as well; one fault is enough.
    faults.push(...repeatedPart(record, at).slice(again.length));
    if (isListed?.has(record.school) === false) faults.push(unknownSchool(record, at));
  });
  const repeatedLink = repetition<SchoolLink>((link) => `${link.predecessor} ${link.successor}`);
  links?.forEach((link, index) => {
    const at = ["links", index] as const;
    faults.push(...linkFaults(link, at), ...repeatedLink(link, at));
  });
  return faults;
};

type Place = readonly [block: string, index: number];

const faultAt = (
  place: readonly (string | number)[],
  code: FaultCode,
  expected: string,
  received: unknown,
): Fault => ({ path: pointer(...place), code, expected, received: shownBriefly(received) });

/** The dates of a record in the order in which they come. */
const inOrder = ["signedUpOn", "activeFrom", "completedOn", "withdrawnOn"] as const;

const dateFaults = (record: ParticipationRecord, asAt: string, at: Place): readonly Fault[] => {
  const faults: Fault[] = [];
  let latest = "";
  for (const field of inOrder) {
    const date = record[field];
    if (date === undefined) continue;
    if (date < latest)
      faults.push(faultAt([...at, field], "dates-out-of-order", `a day that is not before ${latest}`, date));
    else if (date > asAt)
      faults.push(
        faultAt([...at, field], "after-as-at", `a day up to ${asAt}, the day of the document`, date),
      );
    latest = date > latest ? date : latest;
  }
  if (record.completedOn !== undefined && record.withdrawnOn !== undefined) {
    const expected = "no withdrawal from what was completed";
    faults.push(faultAt([...at, "withdrawnOn"], "ended-twice", expected, record.withdrawnOn));
  }
  return faults;
};

const schoolFaults = ({ openedOn, closedOn }: School, at: Place): readonly Fault[] =>
  openedOn === undefined || closedOn === undefined || openedOn <= closedOn
    ? []
    : [faultAt([...at, "closedOn"], "dates-out-of-order", `a day that is not before ${openedOn}`, closedOn)];

const unknownSchool = ({ school }: ParticipationRecord, at: Place): Fault =>
  faultAt([...at, "school"], "unknown-school", "a school that stands under /schools", school);

const linkFaults = ({ predecessor, successor }: SchoolLink, at: Place): readonly Fault[] =>
  predecessor === successor
    ? [faultAt([...at, "successor"], "invalid-value", "another school than the predecessor", successor)]
    : [];

const repetition = <Entry>(
  keyOf: (entry: Entry) => string,
): ((entry: Entry, at: Place) => readonly Fault[]) => {
  const firstAt = new Map<string, number>();
  return (entry, at) => {
    const key = keyOf(entry);
    const first = firstAt.get(key);
    if (first === undefined) {
      firstAt.set(key, at[1]);
      return [];
    }
    const expected = `an entry that does not stand at ${pointer(at[0], first)} already`;
    return [{ path: pointer(...at), code: "duplicate-entry", expected, received: "the same again" }];
  };
};
