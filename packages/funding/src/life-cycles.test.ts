import { approvalStates, type Clawback, type PaymentRecord } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { takeApprovalStep } from "./approval-life-cycle.ts";
import { stateOfClawback, takeClawbackStep, type ClawbackStep } from "./clawback-life-cycle.ts";
import { stateOfPayment, takePaymentStep, type PaymentStep } from "./payment-life-cycle.ts";
import type { StepResult } from "./step-result.ts";

const codeOf = (result: StepResult<unknown>): string => (result.accepted ? "taken" : result.code);
const scheduled: PaymentRecord = { payment: "pay-1", due: "2023-10-15", amount: "12999.00" };
const approved: PaymentRecord = { ...scheduled, approved: { by: "p-01", on: "2023-10-02" } };
const paid: PaymentRecord = { ...approved, paidOn: "2023-10-15" };
const cancelled: PaymentRecord = { ...scheduled, cancelledOn: "2023-10-01" };
const approve: PaymentStep = { step: "approve", by: "p-01", on: "2023-10-02" };
const pay: PaymentStep = { step: "pay", on: "2023-10-15" };
const cancel: PaymentStep = { step: "cancel", on: "2023-10-15" };

describe("A payment is scheduled, approved and paid, or cancelled before it is paid", () => {
  it.each([
    ["scheduled", scheduled, ["taken", "out-of-order", "taken"]],
    ["approved", approved, ["out-of-order", "taken", "taken"]],
    ["paid", paid, ["final", "final", "final"]],
    ["cancelled", cancelled, ["final", "final", "final"]],
  ])("%s", (state, record, codes) => {
    expect(stateOfPayment(record)).toBe(state);
    expect([approve, pay, cancel].map((step) => codeOf(takePaymentStep(record, step)))).toEqual(codes);
  });
  it("never before it was approved; on the day itself is in order", () =>
    expect(
      ["2023-10-01", "2023-10-02", "2023-10-03"].map((on) =>
        codeOf(takePaymentStep(approved, { ...pay, on })),
      ),
    ).toEqual(["before-previous-step", "taken", "taken"]));
  it("a step leaves the record as it was", () => {
    expect(takePaymentStep(approved, pay)).toEqual({ accepted: true, after: paid });
    expect(approved).not.toHaveProperty("paidOn");
    expect(takePaymentStep(scheduled, approve)).toEqual({ accepted: true, after: approved });
    expect(takePaymentStep(scheduled, { ...cancel, on: "2023-10-01" })).toEqual({
      accepted: true,
      after: cancelled,
    });
  });
  it("a day that does not exist is refused", () =>
    expect(() => takePaymentStep(scheduled, { ...approve, on: "2023-02-30" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    ));
});

const proposed: Clawback = { clawback: "c-1", amount: "20000.00", proposedOn: "2024-09-02" };
const once: Clawback = { ...proposed, firstApproval: { by: "p-01", on: "2024-09-03" } };
const twice: Clawback = { ...once, secondApproval: { by: "p-02", on: "2024-09-04" } };
const requested: Clawback = { ...twice, requestedOn: "2024-09-05" };
const recovered: Clawback = { ...requested, recoveredOn: "2024-09-30" };
const withdrawn: Clawback = { ...requested, withdrawnOn: "2024-09-30" };
const first: ClawbackStep = { step: "approve", by: "p-01", on: "2024-09-30" };
const second: ClawbackStep = { step: "approve", by: "p-02", on: "2024-09-30" };
const request: ClawbackStep = { step: "request", on: "2024-09-30" };
const recover: ClawbackStep = { step: "recover", on: "2024-09-30" };
const withdraw: ClawbackStep = { step: "withdraw", on: "2024-09-30" };

describe("SPEC-P18-clawback: money goes back only after two people have approved", () => {
  it.each([
    ["proposed", proposed, ["taken", "taken", "out-of-order", "out-of-order", "taken"]],
    ["approved-once", once, ["same-approver", "taken", "out-of-order", "out-of-order", "taken"]],
    ["approved-twice", twice, ["out-of-order", "out-of-order", "taken", "out-of-order", "taken"]],
    ["requested", requested, ["out-of-order", "out-of-order", "out-of-order", "taken", "taken"]],
    ["recovered", recovered, ["final", "final", "final", "final", "final"]],
    ["withdrawn", withdrawn, ["final", "final", "final", "final", "final"]],
  ])("%s", (state, clawback, codes) => {
    expect(stateOfClawback(clawback)).toBe(state);
    expect(
      [first, second, request, recover, withdraw].map((step) => codeOf(takeClawbackStep(clawback, step))),
    ).toEqual(codes);
  });
  it.each([
    [proposed, first, "2024-09-02"],
    [once, second, "2024-09-03"],
    [twice, request, "2024-09-04"],
    [requested, recover, "2024-09-05"],
  ])("no step before the one that it follows %#", (clawback, step, previous) => {
    const before = `${previous.slice(0, 8)}0${Number(previous.slice(8)) - 1}`;
    expect(codeOf(takeClawbackStep(clawback, { ...step, on: before }))).toBe("before-previous-step");
    expect(codeOf(takeClawbackStep(clawback, { ...step, on: previous }))).toBe("taken");
  });
  it("all steps in turn", () => {
    const steps: readonly ClawbackStep[] = [
      { ...first, on: "2024-09-03" },
      { ...second, on: "2024-09-04" },
      { ...request, on: "2024-09-05" },
      recover,
    ];
    const end = steps.reduce((clawback, step) => {
      const result = takeClawbackStep(clawback, step);
      return result.accepted ? result.after : clawback;
    }, proposed);
    expect(end).toEqual(recovered);
  });
});

describe("SPEC-P17-approval: an award becomes payable step by step (E9)", () => {
  it.each(approvalStates)("from %s", (state) => {
    const index = approvalStates.indexOf(state);
    const back = state === "agreed" || state === "subject-to-approval" ? ["draft"] : [];
    const allowed = approvalStates.filter((next) => takeApprovalStep(state, next).accepted);
    expect(new Set(allowed)).toEqual(new Set([...back, ...approvalStates.slice(index + 1, index + 2)]));
  });
  it("nothing follows payable", () => expect(codeOf(takeApprovalStep("payable", "draft"))).toBe("final"));
});
