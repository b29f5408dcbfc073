import type { Confidentiality, LocalTime } from "@maths-hubs/model";

/** The steps that lead to the staff data, in their order. */
export const confidentialitySteps = ["sign", "submit", "request-password", "open"] as const;

/** A step that leads to the staff data. */
export type ConfidentialityStepName = (typeof confidentialitySteps)[number];

/** When each step was taken, in their order, and where the document says so. */
export const stepTimes = (
  steps: Confidentiality,
): readonly {
  readonly step: ConfidentialityStepName;
  readonly at: LocalTime | undefined;
  readonly path: string;
}[] => [
  { step: "sign", at: steps.signedAt, path: "/confidentiality/signedAt" },
  { step: "submit", at: steps.submittedAt, path: "/confidentiality/submittedAt" },
  { step: "request-password", at: steps.passwordRequestedAt, path: "/confidentiality/passwordRequestedAt" },
  { step: "open", at: steps.opened?.at, path: "/confidentiality/opened" },
];
