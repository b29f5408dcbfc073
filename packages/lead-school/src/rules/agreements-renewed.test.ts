import type { TransitionPerson } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { changed, changedSilently, inShort } from "../judged.test-support.ts";
import { agreementsRenewed } from "./agreements-renewed.ts";

const leader = (changes: Partial<TransitionPerson>): TransitionPerson => ({
  person: "l-01",
  worksAs: ["local-leader"],
  employer: "s-100004",
  stays: true,
  ...changes,
});
const of = (person: TransitionPerson) => changed(agreementsRenewed, { people: [person] });
const { employer: _employer, ...unemployed } = leader({ newAgreementFrom: null });
const { stays: _stays, ...unsettled } = leader({ newAgreementFrom: null });

describe("SPEC-P23-sla-renewal: who is not employed by the current lead body has a new agreement (D19)", () => {
  it.each([
    [leader({ newAgreementFrom: "2024-09-01" }), "met 1"],
    [leader({ newAgreementFrom: null }), "not-met 0 by 1"],
    [leader({}), "undetermined /people/0/newAgreementFrom"],
    [unemployed, "undetermined /people/0/employer"],
    [unsettled, "undetermined /people/0/stays"],
    [leader({ stays: false, newAgreementFrom: null }), "not-applicable"],
    [leader({ employer: "lead-body", worksAs: ["team-member"] }), "not-applicable"],
  ])("%j: %s", (person, expected) => expect(inShort(of(person))).toEqual([expected]));
  it("a local leader of the current lead body is flagged, not decided", () =>
    expect(of(leader({ employer: "lead-body", newAgreementFrom: null }))[0]).toMatchObject({
      outcome: "not-applicable",
      reason: expect.stringContaining("only the parties can settle"),
    }));
  it("not said who works for the hub: undetermined", () =>
    expect(inShort(changedSilently(agreementsRenewed, "people"))).toEqual(["undetermined /people"]));
});
