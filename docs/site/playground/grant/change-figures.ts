import { entitlement, explainDifference } from "@maths-hubs/funding";
import {
  differenceCauses,
  faultInWords,
  type DifferenceCause,
  type GrantDifference,
  type GrantReport,
} from "@maths-hubs/model";
import { answered } from "../answered.ts";
import type { FigureGroup, Figures } from "../figures.ts";
import type { Json } from "../json.ts";
import type { GrantPageQuestion } from "./grant-question.ts";
import { grantTool } from "./grant-tool.ts";

/** Why the entitlement is not what it was, or why that cannot be said. */
export type Change =
  | { readonly ok: true; readonly difference: GrantDifference; readonly figures: Figures }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * The change of the entitlement against a version that was kept, both by the same numbers and edition.
 *
 * @param previous - the version that was kept, as the link carries it
 * @param report - the report on the present document
 * @param question - what the page asks
 */
export const changeSince = (previous: Json, report: GrantReport, question: GrantPageQuestion): Change => {
  const checked = grantTool.check(previous);
  if (!checked.ok) return { ok: false, faults: checked.faults.map(faultInWords) };
  const { basis, carryForward } = question;
  const read = answered(() =>
    explainDifference(entitlement(checked.value, { basis, carryForward }), report.entitlement),
  );
  if (!read.ok) return { ok: false, faults: [read.message] };
  return { ok: true, difference: read.answer, figures: changeFigures(read.answer) };
};

const causeTitles: Readonly<Record<DifferenceCause, string>> = {
  inputs: "Amounts and lines",
  rates: "Rates",
  delivery: "Numbers of projects and schools",
  edition: "Rates of the edition",
  rounding: "Pennies of rounding",
};

const changeFigures = (difference: GrantDifference): Figures => ({
  caption: "What the change comes from",
  columns: ["Line", "Why", "Amount"],
  rows: [],
  groups: differenceCauses.flatMap((cause) => groupOf(cause, difference)),
  totals: [
    ["Change", "", { pounds: difference.change }],
    ["Entitlement before", "", { pounds: difference.before }],
    ["Entitlement now", "", { pounds: difference.after }],
  ],
  notes: difference.change === "0.00" && difference.parts.length === 0 ? ["No line has changed."] : [],
  missing: difference.missing,
});

const groupOf = (cause: DifferenceCause, { parts, byCause }: GrantDifference): readonly FigureGroup[] => {
  const own = parts.filter((part) => part.cause === cause);
  if (own.length === 0) return [];
  return [
    {
      label: causeTitles[cause],
      rows: own.map(({ label, because, amount }) => [label, because, { pounds: amount }]),
      together: [`${causeTitles[cause]} together`, "", { pounds: byCause[cause] }],
    },
  ];
};
