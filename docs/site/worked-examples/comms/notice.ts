import { assessNotice, type OpportunityNotice } from "@maths-hubs/comms";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";

const flyer = (states: Omit<OpportunityNotice, "name">): Report =>
  assessNotice({ name: "autumn flyer", ...states }, { edition: "2023/24" });

const outcomes = "autumn flyer, intended outcomes";
const expectations = "autumn flyer, expectations of participants";

export const noticeExample: WorkedExample = worked("comms/opportunity-notice", [
  ["a flyer that does not say what the opportunity aims at", flyer({ intendedOutcomes: false }), outcomes],
  ["a flyer that says what it aims at", flyer({ intendedOutcomes: true }), outcomes],
  ["a flyer of which nobody knows whether it says what it aims at", flyer({}), outcomes],
  ["a flyer that says what is expected of participants", flyer({ expectations: true }), expectations],
  [
    "a flyer that does not say what is expected of participants",
    flyer({ expectations: false }),
    expectations,
  ],
]);
