import type { Happi } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { takeHappiStep } from "./happi-life-cycle.ts";
import { stateOfHappi } from "./happi-state.ts";
import type { HappiStep } from "./happi-step.ts";
import { refusalOf } from "./judged.test-support.ts";

const parties = { localLeader: "l-07", link: "p-04" };
const drafted: Happi = { draftedOn: "2024-09-24", planningDue: "2024-10-18" };
const half: Happi = { ...drafted, agreedByLocalLeaderOn: "2024-09-30" };
const agreed: Happi = { ...half, agreedByLinkOn: "2024-10-01", agreedOn: "2024-10-01" };
const planned: Happi = { ...agreed, planningSubmittedOn: "2024-10-04" };
const updated: Happi = { ...planned, updatedOn: ["2025-01-20"] };
const submitted: Happi = { ...updated, finalSubmittedOn: "2025-07-02" };

const codeOf = (happi: Happi, step: HappiStep, who: Parameters<typeof takeHappiStep>[2] = parties) => {
  const result = takeHappiStep(happi, step, who);
  return result.accepted ? "accepted" : result.code;
};
const late = "2025-08-01";
const agree = (by: string): HappiStep => ({ step: "agree", by, on: late });

describe("A HAPPI form is drafted, agreed, its planning section submitted, updated, submitted (HBK-TL-happi-states)", () => {
  it.each([
    ["not-started", {}],
    ["not-started", { planningDue: "2024-10-18", finalDue: "2025-07-04" }],
    ["drafted", drafted],
    ["drafted", half],
    ["agreed", agreed],
    ["agreed", { agreedOn: "2024-10-01" }],
    ["planning-submitted", planned],
    ["updated", updated],
    ["submitted", submitted],
  ] as const)("%s: %j", (state, happi) => expect(stateOfHappi(happi)).toBe(state));
  it("the steps one after the other", () => {
    const steps: readonly (readonly [Happi, HappiStep, Happi])[] = [
      [{ planningDue: "2024-10-18" }, { step: "draft", on: "2024-09-24" }, drafted],
      [drafted, { step: "agree", by: "l-07", on: "2024-09-30" }, half],
      [half, { step: "agree", by: "p-04", on: "2024-10-01" }, agreed],
      [agreed, { step: "submit-planning", on: "2024-10-04" }, planned],
      [planned, { step: "update", on: "2025-01-20" }, updated],
      [updated, { step: "submit-final", on: "2025-07-02" }, submitted],
    ];
    for (const [before, step, after] of steps) {
      expect(takeHappiStep(before, step, parties)).toEqual({ accepted: true, happi: after });
    }
  });
  it("the form that was given stays as it is", () => {
    const happi = Object.freeze({ ...planned, updatedOn: Object.freeze(["2025-01-20"]) });
    expect(takeHappiStep(happi, { step: "update", on: late }, parties)).toMatchObject({
      happi: { updatedOn: ["2025-01-20", late] },
    });
    expect(happi.updatedOn).toEqual(["2025-01-20"]);
  });
  it("the whole may be submitted without an update, and updated often", () => {
    expect(codeOf(planned, { step: "submit-final", on: late })).toBe("accepted");
    expect(codeOf(updated, { step: "update", on: late })).toBe("accepted");
  });
});

describe("A step that comes too soon is refused with the reason", () => {
  it.each([
    ["the whole before the planning section", agreed, "submit-final", "planning-not-submitted"],
    ["an update before the planning section", agreed, "update", "planning-not-submitted"],
    ["the planning section of a draft", drafted, "submit-planning", "agreed-by-one-only"],
    ["the planning section agreed by one", half, "submit-planning", "agreed-by-one-only"],
    ["a second draft", drafted, "draft", "already-taken"],
    ["a second planning section", planned, "submit-planning", "already-taken"],
    ["reopening what is not submitted", updated, "reopen", "not-submitted"],
    ["an update of what is submitted (H9)", submitted, "update", "already-submitted"],
    ["a second submission", submitted, "submit-final", "already-submitted"],
    ["a draft of what is submitted", submitted, "draft", "already-submitted"],
  ] as const)("%s", (_, happi, step, code) => expect(codeOf(happi, { step, on: late })).toBe(code));
  it("every refusal has a sentence", () =>
    expect(takeHappiStep(half, { step: "submit-planning", on: late }, parties)).toEqual({
      accepted: false,
      code: "agreed-by-one-only",
      message: "Local leader and link have to agree the form first, both of them.",
    }));
});

describe("The local leader and the assigned link agree it, each for themselves (HBK-HAPPI-link)", () => {
  it.each([
    ["somebody else", drafted, "p-09", parties, "wrong-person"],
    ["the same person twice", half, "l-07", parties, "already-taken"],
    ["before there is a draft", {}, "l-07", parties, "not-drafted"],
    ["without a link", drafted, "l-07", { localLeader: "l-07" }, "no-link-assigned"],
    ["as one's own link", drafted, "l-07", { localLeader: "l-07", link: "l-07" }, "wrong-person"],
    ["after submission", submitted, "l-07", parties, "already-submitted"],
    ["the link first", drafted, "p-04", parties, "accepted"],
  ] as const)("%s: %s", (_, happi, by, who, code) => expect(codeOf(happi, agree(by), who)).toBe(code));
  it("both have agreed from the later day on", () => {
    const linkFirst = { ...drafted, agreedByLinkOn: "2024-09-28" };
    expect(takeHappiStep(linkFirst, { step: "agree", by: "l-07", on: "2024-09-30" }, parties)).toMatchObject({
      happi: { agreedOn: "2024-09-30" },
    });
  });
});

describe("Steps are taken in order of their days", () => {
  it.each([
    ["2024-10-03", "before-previous-step"],
    ["2024-10-04", "accepted"],
    ["2024-10-05", "accepted"],
  ])("planning section on 4 October, updated on %s: %s", (on, code) =>
    expect(codeOf(planned, { step: "update", on })).toBe(code),
  );
  it("deadlines are no steps", () =>
    expect(codeOf({ finalDue: "2025-07-04" }, { step: "draft", on: "2024-09-24" })).toBe("accepted"));
  it("a day that is none is refused", () =>
    expect(refusalOf(() => takeHappiStep({}, { step: "draft", on: "2024-02-30" }, parties))).toMatchObject({
      code: "invalid-date",
    }));
});

describe("A submitted form is changed only after it is reopened (H9)", () => {
  it.each([
    ["2025-07-01", "before-previous-step"],
    ["2025-07-02", "accepted"],
    ["2025-07-03", "accepted"],
  ])("submitted on 2 July, reopened on %s: %s", (on, code) =>
    expect(codeOf(submitted, { step: "reopen", on })).toBe(code),
  );
  it("and then waits to be submitted again", () => {
    const result = takeHappiStep(submitted, { step: "reopen", on: "2025-07-07" }, parties);
    expect(result).toEqual({ accepted: true, happi: { ...updated, reopenedOn: ["2025-07-07"] } });
    const reopened = result.accepted ? result.happi : {};
    expect(stateOfHappi(reopened)).toBe("updated");
    expect(codeOf(reopened, { step: "submit-final", on: "2025-07-06" })).toBe("before-previous-step");
    expect(codeOf(reopened, { step: "submit-final", on: "2025-07-07" })).toBe("accepted");
  });
});
