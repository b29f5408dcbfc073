import type { PaymentLine } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atMost, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { spendingRule, type SpendingFacts, type SpendingRule } from "../spending-rule.ts";

/** What is due by agreements is paid by the day that the host gives; no document says how many days that may take. */
export const timelyPayments: SpendingRule = /* @__PURE__ */ spendingRule({
  id: "funding/timely-payments",
  title: "Late payments",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, objective 10, bullet 3")],
  clauses: ["SPEC-AnnexB-10-3"],
  force: "must",
  statement: "What is due by an agreement has been paid by the day that it is due.",
  unit: "count",
  requirement: () => 0,
  actual: (facts) => {
    if (facts.grant.agreements === undefined) return unknown(["/agreements"]);
    const lines = facts.agreements.agreements.flatMap((agreement) => agreement.lines);
    const late = pathsOf(lines, "late", "paid-late");
    if (late.length > 0) return known(late.length, late);
    const missing = missingOf(facts, lines);
    if (missing.length > 0) return unknown(missing);
    const settled = pathsOf(lines, "paid", "due");
    return settled.length === 0 ? doesNotApply("nothing is due on a day") : known(0, settled);
  },
  comparison: atMost,
});

const pathsOf = (
  lines: readonly PaymentLine[],
  ...states: readonly PaymentLine["payment"][]
): readonly string[] => lines.filter(({ payment }) => states.includes(payment)).map(({ path }) => path);

/** Where the claims do not say whether or by when they are to be paid. */
const missingOf = ({ agreements }: SpendingFacts, lines: readonly PaymentLine[]): readonly string[] => [
  ...agreements.missing,
  ...lines.flatMap(({ path, payment, amount }) => {
    if (payment === "undated") return [`${path}/due`];
    return payment === "unknown" && amount !== null ? [`${path}/paidOn`] : [];
  }),
];
