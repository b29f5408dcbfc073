import { phases, type Participation, type Phase, type School, type Urn } from "@maths-hubs/model";
import { recordReader, type EngagementQuestion } from "./counted-records.ts";
import { sameSchool } from "./distinct-schools.ts";
import { checkAsAt } from "./engagement-on.ts";
import { isOpenOn } from "./is-open-on.ts";
import { refusal } from "./participation-error.ts";
import { checkedShare, type Share } from "./share.ts";

/** The area asked about, which no document gives for more than two hubs. */
export interface AreaQuestion extends EngagementQuestion {
  /** The codes of its local authorities. */
  readonly localAuthorities: readonly string[];
}

/** How many of the schools of an area are engaged. */
export interface AreaReach {
  /** Tells this document from others. */
  readonly document: "area-reach";
  /** The day at whose end states and openings were read. */
  readonly asAt: string;
  /** Id of the definition. */
  readonly definition: string;
  /** The codes of the local authorities. */
  readonly localAuthorities: readonly string[];
  /** Engaged schools among the schools open on the day. */
  readonly schools: Share;
  /** The same by phase; a school of two phases counts in each. */
  readonly byPhase: Readonly<Record<Phase, Share>>;
  /** Schools of the area of which nobody can tell whether they were open; they are in no share. */
  readonly openUnknown: readonly Urn[];
  /** Schools that count above, in no phase: nobody gave theirs. */
  readonly phaseUnknown: readonly Urn[];
}

/**
 * How far a hub reaches into its area: engaged schools among the schools that are open on the day, as exact shares.
 *
 * A school counts as engaged through any of its numbers. What other hubs do in the area counts too, unless the question names a
 * hub.
 *
 * @param participation - a document with its schools
 * @param question - the area, the day, the definition
 * @throws a {@link ParticipationError} with code `schools-not-given` if the document has no schools, or with code
 * `date-after-document` or `invalid-definition`
 *
 * @example
 * ```ts
 * import { engagementDefinitions, reachOfArea } from "@maths-hubs/participation";
 * import { aParticipation, aSchool } from "@maths-hubs/model/testing";
 *
 * const localAuthority = { code: "336" };
 * const schools = [aSchool({ localAuthority }), aSchool({ urn: "900002", localAuthority })];
 * const question = { asAt: "2025-02-28", definition: engagementDefinitions[0], localAuthorities: ["336"] };
 * reachOfArea(aParticipation({ schools }), question).schools; // => { count: 1, of: 2, base: "open schools of the area on 2025-02-28" }
 * ```
 */
export const reachOfArea = (participation: Participation, question: AreaQuestion): AreaReach => {
  const { schools } = participation;
  const { asAt, definition, localAuthorities } = question;
  if (schools === undefined)
    throw refusal("schools-not-given", undefined, "a document with schools, whose number is the whole");
  checkAsAt(participation, asAt);
  const same = sameSchool(participation.links);
  const engaged = engagedSchools(participation, question);
  const inArea = schoolsOfArea(schools, new Set(localAuthorities));
  const open = inArea.filter((school) => isOpenOn(school, asAt) === true);
  const shareOf = (part: readonly School[], base: string): Share =>
    checkedShare(
      distinct(
        part.filter(({ urn }) => engaged.has(same(urn))),
        same,
      ),
      distinct(part, same),
      `${base} of the area on ${asAt}`,
    );
  const shareOfPhase = (phase: Phase): Share =>
    shareOf(
      open.filter((school) => school.phases?.includes(phase)),
      `open ${phase} schools`,
    );
  return {
    document: "area-reach",
    asAt,
    definition: definition.id,
    localAuthorities,
    schools: shareOf(open, "open schools"),
    byPhase: {
      "early-years": shareOfPhase("early-years"),
      primary: shareOfPhase("primary"),
      secondary: shareOfPhase("secondary"),
      "post-16": shareOfPhase("post-16"),
    },
    openUnknown: urnsOf(inArea.filter((school) => isOpenOn(school, asAt) === undefined)),
    phaseUnknown: urnsOf(open.filter((school) => !phases.some((phase) => school.phases?.includes(phase)))),
  };
};

const schoolsOfArea = (schools: readonly School[], codes: ReadonlySet<string>): readonly School[] =>
  schools.filter(({ localAuthority }) => localAuthority !== undefined && codes.has(localAuthority.code));

const urnsOf = (schools: readonly School[]): readonly Urn[] => schools.map(({ urn }) => urn);

/** On a day on which one school ends and the next begins, both may be open; they are one. */
const distinct = (schools: readonly School[], same: (urn: Urn) => Urn): number =>
  new Set(schools.map(({ urn }) => same(urn))).size;

const engagedSchools = (participation: Participation, question: EngagementQuestion): ReadonlySet<Urn> => {
  const read = recordReader(question);
  const same = sameSchool(participation.links);
  const found = new Set<Urn>();
  for (const record of participation.records)
    if (read(record)?.counts === true) found.add(same(record.school));
  return found;
};
