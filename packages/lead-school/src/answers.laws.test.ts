import { addDays, plainDate } from "@maths-hubs/calendar";
import {
  eligibilities,
  exitParties,
  exitSteps,
  hubWork,
  leavingReasons,
  partStatuses,
} from "@maths-hubs/model";
import type {
  LeadBodyApplication,
  LeadBodyTransition,
  ObjectivesTracker,
  TransitionPerson,
} from "@maths-hubs/model";
import {
  checkLeadBodyApplication,
  checkLeadBodyTransition,
  checkObjectivesTracker,
} from "@maths-hubs/model/schemas";
import type { Report } from "@maths-hubs/rulekit";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessApplication } from "./assess-application.ts";
import { assessObjectivesTracker } from "./assess-objectives-tracker.ts";
import { assessTransition } from "./assess-transition.ts";
import { objectivesProgress } from "./objectives-progress.ts";
import { staffRoutes } from "./staff-routes.ts";
import { takeConfidentialityStep, type ConfidentialityStep } from "./take-confidentiality-step.ts";

const day = fc.integer({ min: 0, max: 500 }).map((n): string => addDays(plainDate("2023-09-01"), n));
const time = fc
  .tuple(day, fc.constantFrom("00:00", "09:00", "11:59", "12:00", "12:01", "23:59"))
  .map(([date, minute]) => `${date}T${minute}`);
const person = fc.integer({ min: 1, max: 30 }).map((n) => `p-${n}`);
const references = fc
  .array(fc.constantFrom("e-1", "e-2", "e-3"), { maxLength: 2 })
  .map((all) => [...new Set(all)]);
const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { requiredKeys: [] });

const parts = [4, 5, 4, 4, 3, 3, 3, 3, 3, 5].flatMap((count, index) =>
  Array.from({ length: count }, (_, part) => `${index + 1}.${part + 1}`),
);
const tracker: fc.Arbitrary<ObjectivesTracker> = fc
  .tuple(
    fc.subarray(parts),
    fc.infiniteStream(
      some({
        owner: person,
        evidence: references,
        due: day,
        status: fc.constantFrom(...partStatuses),
        completedOn: day,
      }),
    ),
    some({
      strategicBoard: fc.option(
        fc.record({
          members: fc.uniqueArray(person, { maxLength: 3 }).map((all) => all.map((one) => ({ person: one }))),
        }),
      ),
      noticeWithinDays: fc.integer({ min: 0, max: 30 }),
    }),
  )
  .map(([names, entries, blocks]) => ({
    hub: "WM2",
    academicYear: "2023/24",
    parts: names.map((part) => {
      const { completedOn, ...entry } = entries.next().value;
      return {
        part,
        ...entry,
        ...(entry.status === "completed" && completedOn !== undefined ? { completedOn } : {}),
      };
    }),
    ...blocks,
  }));
const application: fc.Arbitrary<LeadBodyApplication> = some({
  namedSetting: fc.option(
    fc
      .constantFrom("Shropshire", "Leeds", "Wakefield")
      .chain((localAuthority) =>
        fc
          .constantFrom(...eligibilities)
          .map((eligibility) => ({ reference: "s-1", localAuthority, eligibility })),
      ),
  ),
  briefing: fc.option(some({ sentAt: time, toGivenAddress: fc.boolean(), attended: fc.boolean() })),
  accountRegisteredAt: fc.option(time),
  confidentiality: some({ signedAt: time, submittedAt: time, passwordRequestedAt: time }),
}).chain((blocks) =>
  fc.constantFrom("WM2", "YH3").map((hub) => ({
    hub,
    academicYear: "2023/24",
    applicant: { kind: "trust" as const, reference: "t-1" },
    ...blocks,
  })),
);
const somebody: fc.Arbitrary<TransitionPerson> = fc
  .tuple(
    person,
    fc.subarray([...hubWork], { minLength: 1 }),
    some({
      roles: fc.subarray(["senior-leadership-link", "maths-hub-lead"]),
      employer: fc.constantFrom("lead-body", "s-1"),
      available: fc.boolean(),
      stays: fc.boolean(),
      newAgreementFrom: fc.option(day),
    }),
    fc.option(fc.constantFrom(...leavingReasons), { nil: undefined }),
  )
  .map(([reference, worksAs, rest, leavesBecause]) => ({
    person: reference,
    worksAs,
    ...rest,
    ...(rest.stays === false && leavesBecause !== undefined ? { leavesBecause } : {}),
  }));
const transition: fc.Arbitrary<LeadBodyTransition> = some({
  appointedOn: fc.option(day),
  exitPlan: fc.option(
    fc.record({
      parties: fc.subarray([...exitParties]),
      steps: fc
        .subarray([...exitSteps])
        .chain((steps) => day.map((on) => steps.map((step) => ({ step, on })))),
    }),
  ),
  people: fc.uniqueArray(somebody, { maxLength: 6, selector: (one) => one.person }),
}).map((blocks) => ({
  hub: "YH3",
  academicYear: "2023/24",
  current: { kind: "school", reference: "s-1" },
  ...blocks,
}));

const step: fc.Arbitrary<ConfidentialityStep> = fc.oneof(
  fc.record({
    step: fc.constantFrom("sign" as const, "submit" as const, "request-password" as const),
    at: time,
  }),
  fc.record({ step: fc.constant("open" as const), document: fc.constant("5a" as const), at: time }),
);

const runs = { numRuns: 100 };

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);

/** What holds of every report: it is plain data, it names no place in vain, and it is compliant as its findings say. */
const holdTogether = (report: Report): void => {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  for (const finding of report.findings) {
    if (finding.outcome === "undetermined") expect(finding.missing.length).toBeGreaterThan(0);
    if (finding.outcome === "not-met") expect(Number(finding.shortfall)).toBeGreaterThan(0);
  }
  const binding = report.findings.filter(({ force }) => force === "must");
  expect(report.compliant).toBe(
    binding.every(({ outcome }) => outcome === "met" || outcome === "not-applicable"),
  );
};

describe("for whatever document holds against its schema", () => {
  it("a tracker is judged, and its progress adds up to 37 parts", () =>
    fc.assert(
      fc.property(tracker, day, (document, on) => {
        expect(checkObjectivesTracker(document).ok).toBe(true);
        holdTogether(assessObjectivesTracker(document, { on }));
        const { objectives, counts } = objectivesProgress(document, { on });
        expect(objectives.map((one) => sum(one.counts))).toEqual([4, 5, 4, 4, 3, 3, 3, 3, 3, 5]);
        expect(sum(counts)).toBe(37);
      }),
      { numRuns: 40 },
    ));
  it("what is late on a day is late on every later day, while nothing else changes", () =>
    fc.assert(
      fc.property(tracker, day, fc.integer({ min: 0, max: 100 }), (document, on, days) => {
        const open = {
          ...document,
          parts: (document.parts ?? []).filter(({ status }) => status !== "completed"),
        };
        const lateOn = (date: string) =>
          objectivesProgress(open, { on: date }).objectives.flatMap(({ late }) => late);
        const later = addDays(plainDate(on), days);
        expect(lateOn(later)).toEqual(expect.arrayContaining([...lateOn(on)]));
      }),
      runs,
    ));
  it("an application is judged, and unknown criteria never pass", () =>
    fc.assert(
      fc.property(application, (document) => {
        expect(checkLeadBodyApplication(document).ok).toBe(true);
        const report = assessApplication(document);
        holdTogether(report);
        const mayPass = document.namedSetting?.eligibility === "met";
        expect(report.compliant && !mayPass).toBe(false);
      }),
      runs,
    ));
  it("where the head office lies never changes an answer", () =>
    fc.assert(
      fc.property(application, fc.constantFrom("Shropshire", "Leeds"), (document, localAuthority) => {
        expect(assessApplication({ ...document, headOffice: { localAuthority } })).toEqual(
          assessApplication(document),
        );
      }),
      runs,
    ));
  it("steps that are accepted are in order: the rule finds nothing in what they lead to", () =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (attempts) => {
        let document: LeadBodyApplication = {
          hub: "WM2",
          academicYear: "2023/24",
          applicant: { kind: "school", reference: "s-1" },
          accountRegisteredAt: "2023-09-01T00:00",
          confidentiality: {},
        };
        for (const attempt of attempts) {
          const result = takeConfidentialityStep(document, attempt);
          if (result.accepted) ({ application: document } = result);
        }
        const own = assessApplication(document).findings.find(
          ({ rule }) => rule === "lead-school/confidentiality-sequence",
        );
        expect(["met", "not-applicable"]).toContain(own?.outcome);
      }),
      runs,
    ));
  it("a change is judged, everybody has one way, and what is advised on TUPE decides nothing", () =>
    fc.assert(
      fc.property(transition, (document) => {
        expect(checkLeadBodyTransition(document).ok).toBe(true);
        holdTogether(assessTransition(document));
        const { people } = staffRoutes(document);
        expect(people?.length).toBe(document.people?.length);
        const advice = { current: { tupePosition: "applies" as const } };
        expect(staffRoutes({ ...document, advice }).people).toEqual(people);
      }),
      runs,
    ));
});
