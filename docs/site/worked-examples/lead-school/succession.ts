import type { PartyAdvice } from "@maths-hubs/model";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerBeforeAppointment, answerOnTransition, answerOnTransitionWithout } from "./answers.ts";

const renamed = (after: string): Report =>
  answerOnTransition({ hubName: { before: "SHaW Maths Hub", after } });

/** What the current lead body has been advised; the successor has all the advice it needs. */
const advised = (current: PartyAdvice): Report =>
  answerOnTransition({ advice: { current, successor: { legal: true, hr: true } } });

export const hubNameExample: WorkedExample = worked("lead-school/hub-name-kept", [
  ["SHaW Maths Hub becomes Shaw Maths Hub", renamed("Shaw Maths Hub")],
  ["SHaW Maths Hub stays SHaW Maths Hub", renamed("SHaW Maths Hub")],
  ["SHaW Maths Hub becomes Shropshire Maths Hub", renamed("Shropshire Maths Hub")],
  ["nobody says what the hub is called", answerOnTransitionWithout("hubName")],
]);

export const ownAdviceExample: WorkedExample = worked("lead-school/own-advice", [
  [
    "the current lead body with legal advice of its own alone",
    advised({ legal: true, hr: false }),
    "current",
  ],
  [
    "the current lead body with legal and HR advice of its own",
    advised({ legal: true, hr: true }),
    "current",
  ],
  ["the current lead body with neither", advised({ legal: false, hr: false }), "current"],
  [
    "the current lead body with legal advice, and nobody says whether with HR advice",
    advised({ legal: true }),
    "current",
  ],
  ["the successor, while nobody is appointed", answerBeforeAppointment(), "successor"],
]);

export const transitionFundingExample: WorkedExample = worked("lead-school/transition-funding", [
  [
    "the successor is paid in another way",
    answerOnTransition({ funding: { byAgreementWithCurrent: false } }),
  ],
  [
    "the successor is paid by an agreement with the current lead body",
    answerOnTransition({ funding: { byAgreementWithCurrent: true } }),
  ],
  ["no money agreed for the successor's time", answerOnTransition({ funding: null })],
  ["nobody says how the successor's time is paid", answerOnTransitionWithout("funding")],
  ["a change for which nobody is appointed yet", answerBeforeAppointment()],
]);
