import type { Grant, Pounds } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { judged } from "./award.ts";

const aGrantOf = (leadershipAndManagement: Pounds, changes: Partial<Grant> = {}): Grant =>
  aGrant({ fixed: { leadershipAndManagement }, projects: [], ...changes });

const aGrantOfUnknownAmount = (): Grant => aGrant({ fixed: {} });

export const awardRangeLowest: WorkedExample = worked("funding/award-range-lowest", [
  ["an award of £549,999.99", judged(aGrantOf("549999.99"))],
  ["an award of £550,000.00", judged(aGrantOf("550000.00"))],
  ["an award of £550,000.01", judged(aGrantOf("550000.01"))],
  ["an award of £549,999.99 in 2024/25", judged(aGrantOf("549999.99", { academicYear: "2024/25" }))],
  ["an award of which the fixed part is not known", judged(aGrantOfUnknownAmount())],
]);

export const awardRangeHighest: WorkedExample = worked("funding/award-range-highest", [
  ["an award of £849,999.99", judged(aGrantOf("849999.99"))],
  ["an award of £850,000.00", judged(aGrantOf("850000.00"))],
  ["an award of £850,000.01", judged(aGrantOf("850000.01"))],
  ["an award of £850,000.01 in 2024/25", judged(aGrantOf("850000.01", { academicYear: "2024/25" }))],
  ["an award of which the fixed part is not known", judged(aGrantOfUnknownAmount())],
]);

const aGrantWithFee = (fee: Pounds): Grant => aGrant({ participantFees: [{ activity: "NCP23-09:1", fee }] });

export const freeToParticipants: WorkedExample = worked("funding/free-to-participants", [
  ["a Work Group that costs a participant nothing", judged(aGrantWithFee("0.00")), "NCP23-09:1"],
  ["a Work Group that costs a participant a penny", judged(aGrantWithFee("0.01")), "NCP23-09:1"],
  ["a Work Group that costs a participant £25.00", judged(aGrantWithFee("25.00")), "NCP23-09:1"],
  ["a grant document that says nothing of fees", judged(without(aGrant(), "participantFees"))],
]);
