import type { HubCode, Participation, ParticipationRecord, ProjectCode, Urn } from "@maths-hubs/model";
import { pointer } from "@maths-hubs/rulekit";
import { recordReader, type EngagementQuestion } from "./counted-records.ts";
import { sameSchool } from "./distinct-schools.ts";
import { checkAsAt } from "./engagement-on.ts";
import { stateOn } from "./engagement-state.ts";
import { wholeNumber } from "./participation-error.ts";

/** A number that a hub has agreed for one project, in the unit in which it was agreed. */
export interface AgreedNumber {
  /** The hub. */
  readonly hub: HubCode;
  /** The project. */
  readonly project: ProjectCode;
  /** What the number counts. */
  readonly unit: "schools" | "participants";
  /** How many were agreed. */
  readonly agreed: number;
  /**
   * The codes of earlier years whose schools count as retained: no document links them, but for one project. Left out, the split
   * into new and retained is unknown; an empty list says that nothing came before.
   */
  readonly continues?: readonly ProjectCode[];
}

/** The year and the day for which recruitment is held against what was agreed. */
export interface RecruitmentQuestion extends Omit<EngagementQuestion, "hub" | "academicYear"> {
  /** The academic year that the numbers were agreed for. */
  readonly academicYear: string;
}

/** What became of one agreed number. Unknown is `null`. */
export interface RecruitmentLine extends AgreedNumber {
  /** New and retained together: this is held against the number agreed. */
  readonly counted: number | null;
  /** Of these, schools that the hub did not have before, or people from such schools. */
  readonly recruited: number | null;
  /** Of these, schools with a record of the hub in a project that this one continues, not withdrawn, or people from them. */
  readonly retained: number | null;
  /** How many are missing; 0 where there are enough. */
  readonly shortfall: number | null;
  /** JSON Pointers into the participation document that would have to be filled in. */
  readonly missing: readonly string[];
}

/** What is gathered for one line in the pass over the records. */
interface Gathered {
  readonly bySchool: Map<Urn, number>;
  readonly before: Set<Urn>;
  readonly missing: string[];
}

/**
 * Recruitment against the numbers agreed, project by project, each in its own unit; schools and participants are never added up.
 *
 * @param participation - the records, those of earlier years too where retained schools are to be told from new ones
 * @param agreed - the numbers agreed for the year
 * @param question - the year, the day and the definition
 * @throws a {@link ParticipationError} with code `invalid-number` if an agreed number is not whole, or with code
 * `date-after-document` or `invalid-definition`
 *
 * @example
 * ```ts
 * import { engagementDefinitions, recruitment } from "@maths-hubs/participation";
 * import { aParticipation } from "@maths-hubs/model/testing";
 *
 * const agreed = { hub: "WM2", project: "NCP24-09", unit: "schools", agreed: 3, continues: [] } as const;
 * const question = { academicYear: "2024/25", asAt: "2025-02-28", definition: engagementDefinitions[0] };
 * const [line] = recruitment(aParticipation(), [agreed], question);
 * [line?.counted, line?.recruited, line?.retained, line?.shortfall]; // => [1, 1, 0, 2]
 * ```
 */
export const recruitment = (
  participation: Participation,
  agreed: readonly AgreedNumber[],
  question: RecruitmentQuestion,
): readonly RecruitmentLine[] => {
  for (const line of agreed) wholeNumber(line.agreed, line.unit);
  checkAsAt(participation, question.asAt);
  const gathered = agreed.map((): Gathered => ({ bySchool: new Map(), before: new Set(), missing: [] }));
  const now = indexOf(agreed, ({ hub, project }) => [keyOf(hub, project)]);
  const past = indexOf(agreed, ({ hub, continues = [] }) => continues.map((project) => keyOf(hub, project)));
  const read = recordReader(question);
  const same = sameSchool(participation.links);
  participation.records.forEach((record, index) => {
    const key = keyOf(record.hub, record.project);
    for (const line of past.get(key) ?? [])
      if (tookPartBefore(record, question)) gathered[line]?.before.add(same(record.school));
    const lines = now.get(key);
    if (lines === undefined || read(record)?.counts !== true) return;
    for (const line of lines)
      gather(record, { index, urn: same(record.school) }, agreed[line], gathered[line]);
  });
  return agreed.map((line, index) => lineOf(line, gathered[index]));
};

const keyOf = (hub: HubCode, project: ProjectCode): string => `${hub} ${project}`;

const indexOf = (
  agreed: readonly AgreedNumber[],
  keysOf: (line: AgreedNumber) => readonly string[],
): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  agreed.forEach((line, index) => {
    for (const key of keysOf(line)) {
      const lines = found.get(key);
      if (lines === undefined) found.set(key, [index]);
      else lines.push(index);
    }
  });
  return found;
};

const tookPartBefore = (record: ParticipationRecord, question: RecruitmentQuestion): boolean => {
  const state = stateOn(record, question.asAt);
  return record.academicYear < question.academicYear && state !== "withdrawn" && state !== "not-signed-up";
};

const gather = (
  record: ParticipationRecord,
  { index, urn }: { readonly index: number; readonly urn: Urn },
  line: AgreedNumber | undefined,
  into: Gathered | undefined,
): void => {
  if (line === undefined || into === undefined) return;
  if (line.unit === "participants" && record.participants === undefined)
    into.missing.push(pointer("records", index, "participants"));
  const people = line.unit === "participants" ? (record.participants ?? 0) : 0;
  into.bySchool.set(urn, (into.bySchool.get(urn) ?? 0) + people);
};

const lineOf = (line: AgreedNumber, gathered: Gathered | undefined): RecruitmentLine => {
  const { bySchool, before, missing } = gathered ?? { bySchool: new Map(), before: new Set(), missing: [] };
  const sumOf = (entries: readonly (readonly [Urn, number])[]): number =>
    line.unit === "schools" ? entries.length : entries.reduce((sum, [, people]) => sum + people, 0);
  const all = [...bySchool];
  const counted = missing.length > 0 ? null : sumOf(all);
  const retained =
    counted === null || line.continues === undefined ? null : sumOf(all.filter(([urn]) => before.has(urn)));
  return {
    ...line,
    counted,
    recruited: counted === null || retained === null ? null : counted - retained,
    retained,
    shortfall: counted === null ? null : Math.max(0, line.agreed - counted),
    missing,
  };
};
