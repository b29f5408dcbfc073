import type { HubCode, ParticipationRecord, Phase, School, SchoolLink, Urn } from "@maths-hubs/model";
import { recordReader, type EngagementQuestion } from "./counted-records.ts";
import { sameSchool } from "./distinct-schools.ts";
import type { EngagementState } from "./engagement-state.ts";
import { tallyByPhase } from "./schools-by-phase.ts";

/** What is known of the schools besides their records. */
export interface SchoolFacts {
  /** The schools, for their phases; a school that is not among them has unknown phases. */
  readonly schools?: readonly School[];
  /** Which schools became which. */
  readonly links?: readonly SchoolLink[];
}

/** How many schools are engaged, as of which day and by which definition: without both, the number says nothing. */
export interface EngagementFigure {
  /** Tells this document from others. */
  readonly document: "engagement-figure";
  /** The day at whose end the states were read. */
  readonly asAt: string;
  /** Id of the definition. */
  readonly definition: string;
  /** The hub whose records were counted; left out, those of all. */
  readonly hub?: HubCode;
  /** The academic year whose records were counted; left out, those of all years. */
  readonly academicYear?: string;
  /** Distinct schools with at least one record that counts. */
  readonly schools: number;
  /** The same by phase: a school of two phases counts in each, so these may add up to more. */
  readonly byPhase: Readonly<Record<Phase, number>>;
  /** Schools of the figure whose phases nobody gave; each may belong in any phase. */
  readonly phaseUnknown: number;
  /** Records in scope by their state on the day, those that do not count included. */
  readonly records: Readonly<Record<EngagementState, number>>;
}

/** Takes records one by one, in any order, and knows the figure at any time. */
export interface EngagementTally {
  /** Counts one more record. */
  readonly add: (record: ParticipationRecord) => void;
  /** The figure of the records so far. */
  readonly figure: () => EngagementFigure;
}

/**
 * Counts engaged schools record by record, for records that come as a stream: what it keeps grows with the number of schools,
 * never with that of records.
 *
 * @param question - which records count, and as of when
 * @param facts - the phases of schools, and which became which
 * @throws a `CalendarError` with code `invalid-date` if the day is none; a {@link ParticipationError} with code
 * `invalid-definition` if the definition counts nothing
 *
 * @example
 * ```ts
 * import { engagementDefinitions, engagementTally } from "@maths-hubs/participation";
 * import { aParticipationRecord } from "@maths-hubs/model/testing";
 *
 * const tally = engagementTally({ asAt: "2024-08-31", definition: engagementDefinitions[0] });
 * tally.add(aParticipationRecord());
 * tally.figure().schools; // => 1
 * ```
 */
export const engagementTally = (question: EngagementQuestion, facts: SchoolFacts = {}): EngagementTally => {
  const read = recordReader(question);
  const { asAt, hub, academicYear } = question;
  const same = sameSchool(facts.links);
  const engaged = new Set<Urn>();
  const records = { "not-signed-up": 0, "signed-up": 0, active: 0, completed: 0, withdrawn: 0 };
  return {
    add: (record) => {
      const reading = read(record);
      if (reading === undefined) return;
      records[reading.state] += 1;
      if (reading.counts) engaged.add(same(record.school));
    },
    figure: () => ({
      document: "engagement-figure",
      asAt,
      definition: question.definition.id,
      ...(hub === undefined ? {} : { hub }),
      ...(academicYear === undefined ? {} : { academicYear }),
      schools: engaged.size,
      ...tallyByPhase(engaged, facts.schools, same),
      records: { ...records },
    }),
  };
};
