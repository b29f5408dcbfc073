import type { HubCode, Participation, ProjectCode, Urn } from "@maths-hubs/model";
import { pointer } from "@maths-hubs/rulekit";
import { recordReader, type EngagementQuestion } from "./counted-records.ts";
import { sameSchool } from "./distinct-schools.ts";
import { checkAsAt } from "./engagement-on.ts";

/** What a hub delivered of one project, in the form that a grant document has under `projects`. */
export interface DeliveredProject {
  /** The project. */
  readonly project: ProjectCode;
  /** What was delivered. */
  readonly delivered: {
    /** Activities of the project, Work Groups for example; left out where a record does not say which it belongs to. */
    readonly projects?: number;
    /** Distinct schools. */
    readonly schools: number;
  };
}

/** The counts that the grant of a hub and year depends on. */
export interface DeliveredCounts {
  /** Tells this document from others. */
  readonly document: "delivered-counts";
  /** The hub. */
  readonly hub: HubCode;
  /** The academic year. */
  readonly academicYear: string;
  /** The day at whose end the states were read. */
  readonly asAt: string;
  /** Id of the definition. */
  readonly definition: string;
  /** The projects with at least one record that counts, by code. */
  readonly projects: readonly DeliveredProject[];
  /** JSON Pointers into the participation document that would have to be filled in. */
  readonly missing: readonly string[];
}

/** The hub and year whose grant it is, the day and the definition. */
export interface DeliveredQuestion extends EngagementQuestion {
  /** The hub. */
  readonly hub: HubCode;
  /** The academic year. */
  readonly academicYear: string;
}

interface Gathered {
  readonly activities: Set<string>;
  readonly schools: Set<Urn>;
  isOpen: boolean;
}

/**
 * Activities and schools of each project of a hub and year, as plain facts for its grant.
 *
 * @param participation - the records
 * @param question - the hub, the year, the day and the definition
 * @throws a {@link ParticipationError} with code `date-after-document` or `invalid-definition`
 *
 * @example
 * ```ts
 * import { deliveredCounts, engagementDefinitions } from "@maths-hubs/participation";
 * import { aParticipation, aParticipationRecord } from "@maths-hubs/model/testing";
 *
 * const records = [aParticipationRecord({ activity: "wg-1" })];
 * const question = { hub: "WM2", academicYear: "2024/25", asAt: "2025-08-31", definition: engagementDefinitions[0] };
 * deliveredCounts(aParticipation({ records }), question).projects; // => [{ project: "NCP24-09", delivered: { projects: 1, schools: 1 } }]
 * ```
 */
export const deliveredCounts = (
  participation: Participation,
  question: DeliveredQuestion,
): DeliveredCounts => {
  checkAsAt(participation, question.asAt);
  const read = recordReader(question);
  const same = sameSchool(participation.links);
  const found = new Map<ProjectCode, Gathered>();
  const missing: string[] = [];
  participation.records.forEach((record, index) => {
    if (read(record)?.counts !== true) return;
    const project = found.get(record.project) ?? { activities: new Set(), schools: new Set(), isOpen: false };
    found.set(record.project, project);
    project.schools.add(same(record.school));
    if (record.activity !== undefined) project.activities.add(record.activity);
    else {
      project.isOpen = true;
      missing.push(pointer("records", index, "activity"));
    }
  });
  const { hub, academicYear, asAt, definition } = question;
  return {
    document: "delivered-counts",
    hub,
    academicYear,
    asAt,
    definition: definition.id,
    projects: [...found]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([project, one]) => deliveredOf(project, one)),
    missing,
  };
};

const deliveredOf = (project: ProjectCode, { activities, schools, isOpen }: Gathered): DeliveredProject => ({
  project,
  delivered: isOpen ? { schools: schools.size } : { projects: activities.size, schools: schools.size },
});
