import type { GrantReport } from "@maths-hubs/model";
import { penceOf } from "./pounds-in-words.ts";

/** One step from the entitlement to what is still to be paid. */
export interface WaterfallStep {
  /** What it is. */
  readonly label: string;
  /** Whether it adds to the one before, or says what all of them come to. */
  readonly kind: "part" | "sum";
  /** Pence; of a sum, all before it. `null` where it cannot be told, and then no later sum can. */
  readonly pence: number | null;
}

/**
 * The steps from the parts of the entitlement over what has been paid and what goes back to what is still to be paid. The
 * parts before each sum come to it.
 */
export const waterfallSteps = (report: GrantReport): readonly WaterfallStep[] => {
  const { entitlement } = report;
  const steps: WaterfallStep[] = [];
  let reached: number | null = 0;
  const part = (label: string, pence: number | null): void => {
    steps.push({ label, kind: "part", pence });
    reached = reached === null || pence === null ? null : reached + pence;
  };
  for (const { label, amount } of entitlement.subtotals) part(capitalised(label), penceOrNull(amount));
  steps.push({ label: "Entitlement", kind: "sum", pence: reached });
  const total = penceOrNull(entitlement.total);
  const payable = penceOrNull(entitlement.payable);
  if (total === null || payable === null || payable !== total) {
    part("Not approved yet", total === null || payable === null ? null : payable - total);
    steps.push({ label: "Payable", kind: "sum", pence: reached });
  }
  part("Paid so far", paidOf(report));
  for (const { label, pence } of returnsOf(report)) part(label, pence);
  steps.push({ label: endLabel(reached), kind: "sum", pence: reached });
  return steps;
};

const endLabel = (pence: number | null): string =>
  pence !== null && pence < 0 ? "To go back" : "Still to be paid";

/** Paid money is taken from what is due. */
const paidOf = ({ payments }: GrantReport): number | null =>
  payments === null ? null : payments.reduce((sum, { amount }) => sum - penceOf(amount), 0);

/** What an underspend takes; nothing is said of it where no date was asked for, or nothing goes back. */
const returnsOf = ({
  recovery,
}: GrantReport): readonly { readonly label: string; readonly pence: number | null }[] => {
  if (recovery === null || recovery.total === "0.00") return [];
  return [{ label: "Underspend expected", pence: penceOrNull(recovery.total) }];
};

const penceOrNull = (pounds: string | null): number | null => (pounds === null ? null : penceOf(pounds));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
