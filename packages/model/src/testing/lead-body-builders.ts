import { exitParties, exitSteps, type LeadBodyTransition } from "../lead-body-transition.ts";
import type { LeadBodyApplication } from "../lead-body-application.ts";
import type { ObjectivesTracker } from "../objectives-tracker.ts";

const partsOfObjectives = [4, 5, 4, 4, 3, 3, 3, 3, 3, 5] as const;
const itemsOfResponsibilities = { a: 3, b: 4, c: 4, d: 3 } as const;

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

/**
 * A tracker of 2023/24 for a test in which everything is done, owned and shown, but for what you change.
 *
 * @param changes - the fields that matter to the test
 *
 * @example
 * ```ts
 * import { anObjectivesTracker } from "@maths-hubs/model/testing";
 *
 * anObjectivesTracker().parts?.length; // => 37
 * anObjectivesTracker({ strategicBoard: null }).strategicBoard; // => null
 * ```
 */
export const anObjectivesTracker = (changes: Partial<ObjectivesTracker> = {}): ObjectivesTracker => ({
  hub: "WM2",
  academicYear: "2023/24",
  parts: partsOfObjectives.flatMap((count, index) =>
    upTo(count).map((part) => ({
      part: `${index + 1}.${part}`,
      owner: "p-02",
      evidence: [`e-${index + 1}.${part}`],
      status: "completed" as const,
      due: "2024-07-31",
      completedOn: "2024-07-01",
    })),
  ),
  responsibilities: Object.entries(itemsOfResponsibilities).flatMap(([letter, count]) =>
    upTo(count).map((item) => ({
      item: `${letter}-${item}`,
      owner: "p-01",
      evidence: [`e-${letter}-${item}`],
    })),
  ),
  strategicBoard: {
    members: [
      { person: "p-01", stakeholder: "lead-body" },
      { person: "p-30", stakeholder: "teaching-school-hub" },
    ],
  },
  reports: [
    {
      report: "r-01",
      firstCheck: { by: "p-02", on: "2024-01-08" },
      signOff: { by: "p-01", on: "2024-01-10" },
      submittedOn: "2024-01-12",
    },
  ],
  notices: [],
  ...changes,
});

/**
 * An application of autumn 2023 for a test to which no rule has anything to say, but for what you change.
 *
 * @param changes - the fields that matter to the test
 *
 * @example
 * ```ts
 * import { anApplication } from "@maths-hubs/model/testing";
 *
 * anApplication().namedSetting?.localAuthority; // => "Shropshire"
 * ```
 */
export const anApplication = (changes: Partial<LeadBodyApplication> = {}): LeadBodyApplication => ({
  hub: "WM2",
  academicYear: "2023/24",
  applicant: { kind: "trust", reference: "t-1" },
  headOffice: { localAuthority: "Birmingham" },
  namedSetting: { reference: "s-100001", localAuthority: "Shropshire", eligibility: "met" },
  briefing: {
    sentAt: "2023-11-17T09:00",
    toGivenAddress: true,
    subject: "New Lead School briefing",
    briefing: "WM2",
    attendees: ["p-01", "p-02"],
    attended: true,
  },
  accountRegisteredAt: "2023-11-16T10:00",
  questions: [
    { about: "fixed-cost", route: "briefing", at: "2023-11-24T10:30" },
    { about: "fixed-cost", route: "jaggaer", at: "2023-11-27T09:00" },
  ],
  confidentiality: {
    signedAt: "2023-11-21T09:00",
    submittedAt: "2023-11-21T10:00",
    passwordRequestedAt: "2023-11-22T09:00",
    opened: { document: "5a", at: "2023-11-23T09:00" },
  },
  ...changes,
});

/**
 * A change of lead body for a test that goes as the specification asks, but for what you change: the Senior Leadership
 * Link (`p-01`) goes, the lead (`p-02`) is employed by the current lead body, an assistant (`p-03`) and a local leader
 * (`l-01`) by other schools.
 *
 * @param changes - the fields that matter to the test
 *
 * @example
 * ```ts
 * import { aTransition } from "@maths-hubs/model/testing";
 *
 * aTransition().people?.map(({ person }) => person); // => ["p-01", "p-02", "p-03", "l-01"]
 * ```
 */
export const aTransition = (changes: Partial<LeadBodyTransition> = {}): LeadBodyTransition => ({
  hub: "WM2",
  academicYear: "2023/24",
  current: { kind: "school", reference: "s-100002" },
  successor: { kind: "trust", reference: "t-1" },
  appointedOn: "2024-02-01",
  hubName: { before: "SHaW Maths Hub", after: "SHaW Maths Hub" },
  advice: {
    current: { legal: true, hr: true, tupePosition: "applies" },
    successor: { legal: true, hr: true, tupePosition: "applies" },
  },
  exitPlan: {
    startedOn: "2024-02-12",
    parties: [...exitParties],
    steps: exitSteps.map((step) => ({ step, on: "2024-05-01" })),
  },
  people: [
    {
      person: "p-01",
      worksAs: ["team-member"],
      roles: ["senior-leadership-link"],
      employer: "lead-body",
      available: false,
      stays: false,
      leavesBecause: "change-of-lead-body",
    },
    {
      person: "p-02",
      worksAs: ["team-member"],
      roles: ["maths-hub-lead"],
      employer: "lead-body",
      available: true,
      stays: true,
    },
    {
      person: "p-03",
      worksAs: ["team-member"],
      roles: ["assistant-maths-hub-lead-primary"],
      employer: "s-100003",
      available: true,
      stays: true,
      newAgreementFrom: "2024-09-01",
    },
    {
      person: "l-01",
      worksAs: ["local-leader"],
      employer: "s-100004",
      stays: true,
      newAgreementFrom: "2024-09-01",
    },
  ],
  funding: { byAgreementWithCurrent: true },
  ...changes,
});
