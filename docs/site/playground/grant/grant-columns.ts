import { choicesOf, type DraftColumn } from "../draft-column.ts";
import { approvalStates, leadBodyKinds, remainderPolicies, roundingModes } from "@maths-hubs/model";
import type { Json } from "../json.ts";
import { keysOf } from "../read-text.ts";

/** The projects of a grant: their rates, and how many projects and schools were planned and delivered. */
export const projectColumns: readonly DraftColumn[] = [
  { at: ["project"], label: "Project" },
  { at: ["perProject"], label: "£ per project" },
  { at: ["perSchool"], label: "£ per school" },
  { at: ["planned", "projects"], label: "Projects planned", kind: "number", block: ["planned"] },
  { at: ["delivered", "projects"], label: "Projects delivered", kind: "number", block: ["delivered"] },
  { at: ["planned", "schools"], label: "Schools planned", kind: "number", block: ["planned"] },
  { at: ["delivered", "schools"], label: "Schools delivered", kind: "number", block: ["delivered"] },
];

/** Whatever else the award holds. */
export const otherLineColumns: readonly DraftColumn[] = [
  { at: ["label"], label: "What for" },
  { at: ["amount"], label: "Amount, £" },
];

/** When the award is paid: a share of it each, or an amount each. */
export const periodColumns: readonly DraftColumn[] = [
  { at: ["due"], label: "Due" },
  { at: ["deadline"], label: "Claim in by" },
  { at: ["share"], label: "Share" },
  { at: ["amount"], label: "Amount, £" },
];

/** What has been paid. */
export const paymentColumns: readonly DraftColumn[] = [
  { at: ["on"], label: "Paid on" },
  { at: ["amount"], label: "Amount, £" },
  { at: ["period"], label: "For the period due" },
];

export const approvalChoices = choicesOf(approvalStates);
export const bodyChoices = choicesOf(leadBodyKinds);
export const roundingChoices = choicesOf(roundingModes);
export const remainderChoices = choicesOf(remainderPolicies);

const withFields = new Set([
  "hub",
  "academicYear",
  "approval",
  "recipient",
  "leadBody",
  "fixed",
  "projects",
  "otherLines",
  "profile",
  "payments",
  "ledger",
]);

/** The blocks of a document that the page has no fields for; they count in the answer all the same. */
export const carriedAlong = (document: Json): readonly string[] =>
  Object.keys(keysOf(document)).filter((key) => !withFields.has(key));
