import { cite } from "@maths-hubs/programme/sources";
import { atLeast, defineRuleForEach, known, pointer, unknown, type Rule } from "@maths-hubs/rulekit";
import type { NoticeTerms } from "../communication-editions.ts";

/** A notice that tells schools of an opportunity, as far as it is said what it states. */
export interface OpportunityNotice {
  /** What to call it in findings. */
  readonly name: string;
  /** Whether it states the intended outcomes; left out where nobody looked. */
  readonly intendedOutcomes?: boolean;
  /** Whether it states what is expected of participants; left out where nobody looked. */
  readonly expectations?: boolean;
}

const wordsFor = {
  intendedOutcomes: "intended outcomes",
  expectations: "expectations of participants",
} as const;

/** A notice of an opportunity states the intended outcomes and what is expected of participants. */
export const opportunityNotice: Rule<OpportunityNotice, NoticeTerms> = /* @__PURE__ */ defineRuleForEach<
  OpportunityNotice,
  NoticeTerms,
  "count",
  keyof typeof wordsFor
>({
  id: "comms/opportunity-notice",
  title: "Outcomes and expectations in a notice",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, objective 9, bullet 1")],
  clauses: ["SPEC-AnnexB-9-channels"],
  force: "should",
  statement:
    "A notice that tells schools of an opportunity says what it aims at and what is expected of participants.",
  unit: "count",
  forEach: (_, { states }) => states,
  subject: ({ name }, item) => (item === undefined ? name : `${name}, ${wordsFor[item]}`),
  requirement: () => 1,
  actual: (notice, item) => {
    const states = notice[item];
    return states === undefined ? unknown([pointer(item)]) : known(states ? 1 : 0, [pointer(item)]);
  },
  comparison: atLeast,
});
