import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOn } from "../judged.test-support.ts";
import { joiningLinks } from "./joining-links.ts";

const joined = (joining: object, changes: object = {}) =>
  aLocalLeader({
    events: [
      {
        event: "e-01",
        on: "2025-01-22",
        mode: "online",
        joining: { by: "individual-link", ...joining } as never,
      },
    ],
    ...changes,
  });

describe("HBK-Att-noshare, HBK-Att-zoomreg: links stay with the person; Zoom takes the account's address", () => {
  it.each([
    [{ linkShared: false }, "met"],
    [{ linkShared: true }, "not-met"],
    [{ by: "zoom-registration", linkShared: false, withAccountEmail: true }, "met"],
    [{ by: "zoom-registration", linkShared: false, withAccountEmail: false }, "not-met"],
    [{ by: "axis", linkShared: false, withAccountEmail: false }, "met"],
  ])("%j: %s", (joining, outcome) =>
    expect(judgedOn(joiningLinks, joined(joining))).toMatchObject({ outcome, subject: "l-07, e-01" }),
  );
  it("without an account there is no address to use", () =>
    expect(
      judgedOn(joiningLinks, joined({ by: "zoom-registration", linkShared: false }, { account: null }))
        .outcome,
    ).toBe("met"));
  it("what is left out is asked for, unless a broken rule is known", () => {
    expect(judgedOn(joiningLinks, joined({}))).toMatchObject({
      missing: ["/leaders/0/events/0/joining/linkShared"],
    });
    expect(judgedOn(joiningLinks, joined({ by: "zoom-registration", linkShared: false }))).toMatchObject({
      missing: ["/leaders/0/events/0/joining/withAccountEmail"],
    });
    expect(judgedOn(joiningLinks, joined({ by: "zoom-registration", withAccountEmail: false })).outcome).toBe(
      "not-met",
    );
  });
  it("nothing is known of joining: nothing to judge", () =>
    expect(judgedOn(joiningLinks, aLocalLeader()).outcome).toBe("not-applicable"));
});
