import { addDays, plainDate } from "@maths-hubs/calendar";
import {
  activityTypes,
  attendanceModes,
  contributionIds,
  localDataSubjects,
  taskIds,
  workshopPoints,
  type Activity,
} from "@maths-hubs/model";
import * as fc from "fast-check";

/** A day of 2024/25. */
const dayOfYear: fc.Arbitrary<string> = fc
  .nat({ max: 364 })
  .map((days) => addDays(plainDate("2024-09-01"), days));

/** A day before, in or after 2024/25. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: -400, max: 800 })
  .map((days) => addDays(plainDate("2024-09-01"), days));

/** Any of the keys may be left out. */
const some: { requiredKeys: [] } = { requiredKeys: [] };

const survey = fc
  .record({
    days: fc.tuple(dayOfYear, dayOfYear),
    invited: fc.nat({ max: 5 }),
    missing: fc.nat({ max: 5 }),
    counted: fc.option(dayOfYear, { nil: undefined }),
    known: fc.constantFrom("all", "no closing day", "no counts"),
  })
  .map(({ days, invited, missing, counted, known }) => {
    const [opens = "", closes = ""] = days.toSorted((one, other) => (one < other ? -1 : 1));
    const countedOn = counted === undefined || counted < opens ? {} : { countedOn: counted };
    return {
      opens,
      ...(known === "no closing day" ? {} : { closes }),
      ...(known === "no counts" ? {} : { invited, completed: Math.max(0, invited - missing), ...countedOn }),
    };
  });

const workshop = fc
  .record({
    point: fc.constantFrom(...workshopPoints),
    on: dayOfYear,
    more: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }),
    rest: fc.record(
      { mode: fc.constantFrom(...attendanceModes), attended: fc.boolean(), title: fc.string() },
      some,
    ),
    before: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
  })
  .map(({ point, on, more, rest, before }) => ({
    point,
    on,
    ...(more.length === 0
      ? {}
      : { alsoOn: [...new Set(more)].toSorted((a, b) => a - b).map((days) => addDays(plainDate(on), days)) }),
    ...(before === undefined ? {} : { confirmedOn: addDays(plainDate(on), -before) }),
    ...rest,
  }));

const outcome = fc.oneof(
  fc.string(),
  fc.record({ outcome: fc.string(), national: fc.string() }, { requiredKeys: ["outcome"] }),
);

const someDays = <Id extends string>(ids: readonly Id[]): fc.Arbitrary<Partial<Record<Id, string>>> =>
  fc.array(fc.tuple(fc.constantFrom(...ids), dayOfYear), { maxLength: 6 }).map((pairs) => {
    const days: Partial<Record<Id, string>> = {};
    for (const [id, day] of pairs) days[id] = day;
    return days;
  });

const head = { hub: "SW3", academicYear: "2024/25" } as const;

/** An activity of 2024/25 with any blocks in any state, steps out of order and dates missing included. */
export const anyActivity: fc.Arbitrary<Activity> = fc
  .record({
    localLeader: fc.constantFrom("l-01", "l-02", "l-03"),
    reference: fc.uuid(),
    blocks: fc.record(
      {
        project: fc.constantFrom("NCP24-09", "NCP24-15"),
        title: fc.string(),
        type: fc.constantFrom(...activityTypes),
        link: fc.constantFrom("p-01", "p-02"),
        starts: dayOfYear,
        workshops: fc.array(workshop, { maxLength: 4 }),
        surveys: fc.record({ autumn: survey, summer: survey, localLeader: survey }, some),
        happi: fc.record(
          {
            draftedOn: dayOfYear,
            agreedByLocalLeaderOn: dayOfYear,
            agreedByLinkOn: dayOfYear,
            agreedOn: dayOfYear,
            planningSubmittedOn: dayOfYear,
            updatedOn: fc.array(dayOfYear, { maxLength: 3 }),
            finalSubmittedOn: dayOfYear,
            reopenedOn: fc.array(dayOfYear, { maxLength: 2 }),
            planningDue: dayOfYear,
            finalDue: dayOfYear,
          },
          some,
        ),
        outcomes: fc.record(
          {
            pupils: fc.array(outcome, { maxLength: 2 }),
            schools: fc.array(outcome, { maxLength: 2 }),
            practice: fc.array(outcome, { maxLength: 2 }),
          },
          some,
        ),
        localData: fc.uniqueArray(
          fc.oneof(
            fc.constantFrom("visiting-schools", "local-survey"),
            fc.record({
              method: fc.constantFrom("a", "b"),
              about: fc.uniqueArray(fc.constantFrom(...localDataSubjects), { minLength: 1 }),
            }),
          ),
          { maxLength: 3, selector: (method) => (typeof method === "string" ? method : method.method) },
        ),
        fieldwork: fc.record(
          {
            localOn: fc.array(dayOfYear, { maxLength: 2 }),
            nationalOn: fc.array(dayOfYear, { maxLength: 2 }),
          },
          some,
        ),
        submissions: fc.uniqueArray(
          fc.record(
            {
              reference: fc.constantFrom("r-1", "r-2", "r-3"),
              kind: fc.constantFrom("plan" as const, "report" as const),
              due: dayOfYear,
              submittedOn: dayOfYear,
            },
            { requiredKeys: ["reference", "kind"] },
          ),
          { maxLength: 3, selector: ({ reference }) => reference },
        ),
        dueDates: someDays(taskIds),
        done: someDays([...taskIds, ...contributionIds]),
      },
      some,
    ),
    length: fc.option(fc.nat({ max: 400 }), { nil: undefined }),
  })
  .map(({ localLeader, reference, blocks, length }) => ({
    ...head,
    localLeader,
    reference,
    ...blocks,
    ...(length === undefined || blocks.starts === undefined
      ? {}
      : { ends: addDays(plainDate(blocks.starts), length) }),
  }));
