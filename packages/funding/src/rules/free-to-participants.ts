import { cite } from "@maths-hubs/programme/sources";
import { exactly, known, unknown } from "@maths-hubs/rulekit";
import { awardRuleForEach, notPublished, type AwardRule } from "../award-rule.ts";

/** Professional development costs participants nothing. */
export const freeToParticipants: AwardRule = /* @__PURE__ */ awardRuleForEach({
  id: "funding/free-to-participants",
  title: "Free to participants",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 17")],
  clauses: ["SPEC-P17-free"],
  force: "must",
  statement:
    "Participants pay no fee for professional development; supply cover, travel and venue are no fees.",
  unit: "pounds",
  forEach: (facts, terms) => {
    if (terms.participantFee === undefined) return notPublished(facts);
    const { participantFees } = facts.grant;
    if (participantFees === undefined) return unknown(["/participantFees"]);
    return participantFees.map((one, index) => ({ ...one, path: `/participantFees/${index}/fee` }));
  },
  nameOf: ({ activity }) => activity,
  requirement: (terms) => terms.participantFee ?? "0.00",
  actual: (_, { fee, path }) => known(fee, [path]),
  comparison: exactly,
});
