import type { GrantBody } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { exactly, known, unknown } from "@maths-hubs/rulekit";
import { awardRule, notPublished, type AwardRule } from "../award-rule.ts";

/** The grant is received by the body that leads the hub, not by a partner. */
export const recipientIsLeadBody: AwardRule = /* @__PURE__ */ awardRule({
  id: "funding/recipient-is-lead-body",
  title: "Recipient is the lead body",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, purpose of the grant")],
  clauses: ["SPEC-AnnexB-recipient"],
  force: "must",
  statement:
    "The school, college or trust that leads the hub receives the grant on behalf of the partnership.",
  unit: "count",
  requirement: () => 1,
  actual: (facts, terms) => {
    if (terms.recipientIsLeadBody !== true) return notPublished(facts);
    const { recipient, leadBody } = facts.grant;
    if (recipient === undefined || leadBody === undefined) {
      const missing = [
        recipient === undefined ? "/recipient" : "",
        leadBody === undefined ? "/leadBody" : "",
      ];
      return unknown(missing.filter((path) => path !== ""));
    }
    const same = isSame(recipient, leadBody);
    if (same === undefined) return unknown(["/recipient/urn", "/leadBody/urn"]);
    return known(same ? 1 : 0, ["/recipient", "/leadBody"]);
  },
  comparison: exactly,
});

/** By number where both have one, else by the host's reference; `undefined` where nothing can be compared. */
const isSame = (one: GrantBody, other: GrantBody): boolean | undefined => {
  if (one.kind !== other.kind) return false;
  if (one.urn !== undefined && other.urn !== undefined) return one.urn === other.urn;
  if (one.reference === undefined || other.reference === undefined) return undefined;
  return one.reference === other.reference;
};
