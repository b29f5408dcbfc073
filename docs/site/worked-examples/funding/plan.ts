import type { AnnualPlan, Grant } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { judged } from "./award.ts";

const aGrantWithActionFor = (...goals: readonly string[]): Grant =>
  aGrant({ annualPlan: { ...aGrant().annualPlan, actions: [{ action: "a-01", goals }] } });

const aGrantSilentOnPlan = (): Grant => without(aGrant(), "annualPlan");

export const planServesGoals: WorkedExample = worked("funding/plan-serves-goals", [
  ["an action of the plan that serves no strategic goal", judged(aGrantWithActionFor()), "a-01"],
  ["an action of the plan that serves one strategic goal", judged(aGrantWithActionFor("primary-1")), "a-01"],
  [
    "an action of the plan that serves two strategic goals",
    judged(aGrantWithActionFor("primary-1", "secondary-1")),
    "a-01",
  ],
  ["a grant document that says nothing of a plan", judged(aGrantSilentOnPlan())],
]);

/** Only the slides of 2020 to 2023 say what a plan holds. */
const aGrantOf2021WithPlan = (annualPlan: AnnualPlan): Grant =>
  aGrant({ academicYear: "2021/22", annualPlan });

export const planElements: WorkedExample = worked("funding/plan-elements", [
  [
    "a plan of 2021/22 for projects and schools that leaves the funding out",
    judged(aGrantOf2021WithPlan({ elements: ["projects", "schools"] })),
    "funding",
  ],
  [
    "a plan of 2021/22 for projects, schools and funding",
    judged(aGrantOf2021WithPlan({ elements: ["projects", "schools", "funding"] })),
    "funding",
  ],
  ["a plan of 2023/24, for which no document names the elements", judged(aGrant())],
  ["a plan of 2021/22 of which the elements are not known", judged(aGrantOf2021WithPlan({}))],
]);

/** The NCETM agreed in June; the Department on the day that is given. */
const aGrantWithPlanAgreedBySecondOn = (on: string): Grant =>
  aGrant({
    annualPlan: {
      ...aGrant().annualPlan,
      agreedBy: [
        { by: "ncetm", on: "2023-06-30" },
        { by: "dfe", on },
      ],
    },
  });

export const planAgreed: WorkedExample = worked("funding/plan-agreed", [
  ["no annual plan", judged(aGrant({ annualPlan: null }))],
  [
    "a plan that the NCETM agreed in June and the Department on 1 September 2023, the first day of the year",
    judged(aGrantWithPlanAgreedBySecondOn("2023-09-01")),
  ],
  [
    "a plan that the NCETM agreed in June and the Department on 31 August 2023, the day before",
    judged(aGrantWithPlanAgreedBySecondOn("2023-08-31")),
  ],
  ["a grant document that says nothing of a plan", judged(aGrantSilentOnPlan())],
]);
