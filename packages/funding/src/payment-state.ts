import type { AgreementClaim, PaymentLine } from "@maths-hubs/model";

/** Whether what a claim comes to is paid, due or late on a date; a day in the future has not come yet. */
export const paymentOf = (
  { due, paidOn }: AgreementClaim,
  pence: number,
  asOf: string,
): PaymentLine["payment"] => {
  if (pence === 0) return "nothing";
  if (paidOn === undefined) return "unknown";
  if (paidOn !== null && paidOn <= asOf) return due !== undefined && paidOn > due ? "paid-late" : "paid";
  if (due === undefined) return "undated";
  return due < asOf ? "late" : "due";
};
