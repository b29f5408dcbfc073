import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOn, silentOn } from "../judged.test-support.ts";
import { axisAccount } from "./axis-account.ts";

const account = { mainContactEmail: true, password: true, authenticatedBy: "email" } as const;

describe("HBK-Axis-account, HBK-Axis-auth: whoever is invited has an account, opened and authenticated", () => {
  it.each(["authenticator-app", "phone", "email"] as const)("authenticated by %s: met", (authenticatedBy) =>
    expect(judgedOn(axisAccount, aLocalLeader({ account: { ...account, authenticatedBy } }))).toMatchObject({
      outcome: "met",
      requirement: 3,
    }),
  );
  it.each([
    [{ ...account, mainContactEmail: false }, 2],
    [{ ...account, password: false }, 2],
    [{ ...account, authenticatedBy: null }, 2],
    [{ mainContactEmail: false }, 0],
    [null, 0],
  ])("%j: not met", (changed, actual) =>
    expect(judgedOn(axisAccount, aLocalLeader({ account: changed }))).toMatchObject({
      outcome: "not-met",
      actual,
    }),
  );
  it("what is left out is asked for", () => {
    expect(judgedOn(axisAccount, aLocalLeader({ account: { password: true } }))).toMatchObject({
      missing: ["/leaders/0/account/mainContactEmail", "/leaders/0/account/authenticatedBy"],
    });
    expect(judgedOn(axisAccount, silentOn("account"))).toMatchObject({ outcome: "undetermined" });
  });
  it("somebody who is invited to nothing needs none", () =>
    expect(judgedOn(axisAccount, silentOn("account", "workshops")).outcome).toBe("not-applicable"));
});
