import { faultsByEntry, repetition, type EntryCheck } from "./entry-faults.ts";
import { shownBriefly, type Fault } from "./fault.ts";
import type { LeadBodyTransition, TransitionPerson } from "./lead-body-transition.ts";

/** The faults of a transition that a schema of single fields cannot see: entries that stand twice, fields that contradict. */
export const leadBodyTransitionFaults = (transition: LeadBodyTransition): readonly Fault[] => [
  ...appointmentFaults(transition),
  ...faultsByEntry("exitPlan/steps", transition.exitPlan?.steps, [repetition(({ step }) => [step])]),
  ...faultsByEntry("people", transition.people, [leavingFaults, repetition(({ person }) => [person])]),
];

/** A successor that is not appointed is only an applicant. */
const appointmentFaults = ({ successor, appointedOn }: LeadBodyTransition): readonly Fault[] =>
  successor !== undefined && appointedOn === null
    ? [
        {
          path: "/successor",
          code: "invalid-value",
          expected: "no successor while nobody is appointed",
          received: shownBriefly(successor.reference),
        },
      ]
    : [];

const leavingFaults: EntryCheck<TransitionPerson> = ({ stays, leavesBecause }, path) =>
  leavesBecause === undefined || stays === false
    ? []
    : [
        {
          path: `${path}/leavesBecause`,
          code: "invalid-value",
          expected: 'a reason only beside "stays": false',
          received: shownBriefly(leavesBecause),
        },
      ];
