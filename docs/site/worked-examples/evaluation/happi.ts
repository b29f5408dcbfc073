import type { Activity, Happi } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { judged } from "./activity.ts";

/** A form that both agreed on 1 October 2024 and whose planning section was submitted on the fifteenth, but for what is changed. */
const anActivityWithForm = (changes: Happi): Activity =>
  anActivity({ happi: { ...anActivity().happi, ...changes } });

const anActivityWithFormWithout = (field: keyof Happi): Activity =>
  anActivity({ happi: without(anActivity().happi ?? {}, field) });

const anActivityWithoutForm = (): Activity => without(anActivity(), "happi");

/** No day on which both agreed is kept, so that the two days of their own count. */
const aFormAgreedByLinkOn = (agreedByLinkOn: string): Happi => ({
  agreedByLocalLeaderOn: "2024-09-30",
  agreedByLinkOn,
  planningSubmittedOn: "2024-10-15",
});

const anActivityAgreedByLinkOn = (agreedByLinkOn: string): Activity =>
  anActivity({ happi: aFormAgreedByLinkOn(agreedByLinkOn) });

export const happiAgreed: WorkedExample = worked("evaluation/happi-agreed", [
  [
    "a form submitted on 15 October 2024 that the link agreed on 16 October",
    judged(anActivityAgreedByLinkOn("2024-10-16")),
  ],
  [
    "a form submitted on 15 October 2024 that the link agreed on that day",
    judged(anActivityAgreedByLinkOn("2024-10-15")),
  ],
  ["a form that has not been submitted yet", judged(anActivityWithForm({}), "2024-10-14")],
  ["an activity of which the form is not known", judged(anActivityWithoutForm())],
]);

const anActivityPlannedOn = (planningSubmittedOn: string): Activity =>
  anActivityWithForm({ planningDue: "2024-10-18", planningSubmittedOn });

export const happiPlanningSubmitted: WorkedExample = worked("evaluation/happi-planning-submitted", [
  [
    "a planning section due on 18 October 2024 and submitted on 17 October",
    judged(anActivityPlannedOn("2024-10-17")),
  ],
  [
    "a planning section due on 18 October 2024 and submitted on that day",
    judged(anActivityPlannedOn("2024-10-18")),
  ],
  [
    "a planning section due on 18 October 2024 and submitted on 19 October",
    judged(anActivityPlannedOn("2024-10-19")),
  ],
  [
    "a planning section not submitted yet on 18 October 2024, the day on which it is due",
    judged(anActivityPlannedOn("2024-10-19"), "2024-10-18"),
  ],
  ["a planning section without a day by which it is due", judged(anActivityWithFormWithout("planningDue"))],
]);

const anActivityUpdatedOn = (...updatedOn: readonly string[]): Activity => anActivityWithForm({ updatedOn });

export const happiOrder: WorkedExample = worked("evaluation/happi-order", [
  [
    "a form updated on 15 October 2024, the day on which its planning section was submitted",
    judged(anActivityUpdatedOn("2024-10-15")),
  ],
  [
    "a form updated on 14 October 2024, the day before its planning section was submitted",
    judged(anActivityUpdatedOn("2024-10-14")),
  ],
  [
    "a form updated on each of the two days before its planning section was submitted",
    judged(anActivityUpdatedOn("2024-10-13", "2024-10-14")),
  ],
  ["a form of which no part has been submitted yet", judged(anActivity(), "2024-10-14")],
  ["an activity of which the form is not known", judged(anActivityWithoutForm())],
]);

const anActivityCompletedOn = (finalSubmittedOn: string): Activity =>
  anActivityWithForm({ finalDue: "2025-07-04", finalSubmittedOn });

export const happiCompleted: WorkedExample = worked("evaluation/happi-completed", [
  ["a whole form due on 4 July 2025 and submitted on 3 July", judged(anActivityCompletedOn("2025-07-03"))],
  ["a whole form due on 4 July 2025 and submitted on that day", judged(anActivityCompletedOn("2025-07-04"))],
  ["a whole form due on 4 July 2025 and submitted on 5 July", judged(anActivityCompletedOn("2025-07-05"))],
  [
    "a whole form not submitted yet on 4 July 2025, the day on which it is due",
    judged(anActivityCompletedOn("2025-07-05"), "2025-07-04"),
  ],
  ["a whole form without a day by which it is due", judged(anActivityWithFormWithout("finalDue"))],
]);
