import { describe, expect, it } from "vitest";
import { applied, appliedSilently, inShort } from "../judged.test-support.ts";
import { messagingAccount } from "./messaging-account.ts";

const message = { about: "other", route: "jaggaer", at: "2023-11-27T09:00" } as const;

describe("SPEC-P18-jaggaer: the account comes before the first message", () => {
  it.each([
    ["2023-11-27T08:59", "met 1"],
    ["2023-11-27T09:00", "met 1"],
    ["2023-11-27T09:01", "not-met 0 by 1"],
    [null, "not-met 0 by 1"],
  ])("message at 09:00, account %s: %s", (accountRegisteredAt, expected) =>
    expect(
      inShort(applied(messagingAccount, { accountRegisteredAt, questions: [message], confidentiality: {} })),
    ).toEqual([expected]),
  );
  it("the request for the password is a message too", () => {
    const findings = applied(messagingAccount, { accountRegisteredAt: "2023-11-25T09:00" });
    expect(findings.map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ["/questions/1", "met"],
      ["/confidentiality/passwordRequestedAt", "not-met"],
    ]);
  });
  it("not said whether there is an account: undetermined", () =>
    expect(inShort(appliedSilently(messagingAccount, "accountRegisteredAt")).at(0)).toBe(
      "undetermined /accountRegisteredAt",
    ));
  it("no message: not applicable; blocks left out: undetermined", () => {
    expect(inShort(applied(messagingAccount, { questions: [], confidentiality: {} }))).toEqual([
      "not-applicable",
    ]);
    expect(inShort(appliedSilently(messagingAccount, "questions", "confidentiality"))).toEqual([
      "undetermined /questions /confidentiality",
    ]);
  });
});
