import type { Payment, PlannedPeriod } from "@maths-hubs/model";
import { notNegative, withinLimit } from "./money.ts";

/** A payment with its place in the grant. */
export interface PlacedPayment {
  readonly payment: Payment;
  readonly path: string;
  readonly pence: number;
}

/** What was paid, by the day on which it was due, and what belongs to no period of the plan. */
export interface PaymentsByPeriod {
  readonly byDue: ReadonlyMap<string, readonly PlacedPayment[]>;
  readonly outside: readonly PlacedPayment[];
  readonly total: number;
}

/** Payments that name their period go there; the others take the periods that are left, in order. */
export const paymentsByPeriod = (
  payments: readonly Payment[],
  periods: readonly PlannedPeriod[],
): PaymentsByPeriod => {
  const placed = payments.map((payment, index) => {
    const path = `/payments/${index}`;
    return { payment, path, pence: notNegative(payment.amount, `${path}/amount`).pence };
  });
  const named = new Set(payments.map(({ period }) => period));
  const open = periods.filter(({ due }) => !named.has(due)).map(({ due }) => due);
  const planned = new Set(periods.map(({ due }) => due));
  const byDue = new Map<string, PlacedPayment[]>();
  const outside: PlacedPayment[] = [];
  let total = 0;
  let next = 0;
  for (const one of placed) {
    total = withinLimit(total + one.pence, one.path);
    const due = one.payment.period ?? open[next];
    if (one.payment.period === undefined) next += 1;
    if (due === undefined || !planned.has(due)) outside.push(one);
    else byDue.set(due, [...(byDue.get(due) ?? []), one]);
  }
  return { byDue, outside, total };
};
