import type { LeadBodySelection, SelectionQuality } from "@maths-hubs/programme/recruitment";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, defineRuleForEach, known, unknown, type Rule } from "@maths-hubs/rulekit";
import type { SelectionRecord } from "../selection-record.ts";

/** An applicant of 2015/16 shows credibility, capacity and commitment. "Outstanding" is not tested: nobody says what it means. */
export const selectionQualities: Rule<SelectionRecord, LeadBodySelection> = /* @__PURE__ */ defineRuleForEach<
  SelectionRecord,
  LeadBodySelection,
  "count",
  SelectionQuality
>({
  id: "lead-school/selection-qualities",
  title: "Quality that selection looks for",
  cites: [/* @__PURE__ */ cite("ABOUT", "How established")],
  clauses: ["ABOUT-Est-criteria"],
  force: "should",
  statement: "A body that is to lead a hub shows credibility, capacity and commitment.",
  unit: "count",
  forEach: (_record, { qualities }) => qualities,
  subject: ({ applicant }, quality) => quality ?? applicant,
  requirement: () => 1,
  actual: (record, quality) => {
    const isShown = record[quality];
    return isShown === undefined ? unknown([`/${quality}`]) : known(isShown ? 1 : 0, [`/${quality}`]);
  },
  comparison: atLeast,
});
