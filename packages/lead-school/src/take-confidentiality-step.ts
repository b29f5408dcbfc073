import { isLocalTime } from "@maths-hubs/model";
import type { Confidentiality, LeadBodyApplication, LocalTime, StaffDocument } from "@maths-hubs/model";
import type { Vacancy } from "@maths-hubs/programme/recruitment";
import { settledApplication } from "./assess-application.ts";
import { confidentialitySteps, stepTimes } from "./confidentiality-steps.ts";
import { invalidTime } from "./lead-school-error.ts";

/** The next step towards the staff data. */
export type ConfidentialityStep =
  | {
      /** Sign the declaration, submit it, or request the password. */
      readonly step: "sign" | "submit" | "request-password";
      /** When, by the clocks of Europe/London. */
      readonly at: LocalTime;
    }
  | {
      /** Open the staff data. */
      readonly step: "open";
      /** Which document. */
      readonly document: StaffDocument;
      /** When, by the clocks of Europe/London. */
      readonly at: LocalTime;
    };

/** The application after a step, or why the step was refused. */
export type ConfidentialityResult =
  | {
      /** The step was taken. */
      readonly accepted: true;
      /** The application with it. */
      readonly application: LeadBodyApplication;
    }
  | {
      /** The step was refused; the application stays as it is. */
      readonly accepted: false;
      /** Why, stable across releases. */
      readonly code:
        | "already-taken"
        | "before-previous-step"
        | "no-account"
        | "out-of-order"
        | "wrong-document";
      /** Why, for people. */
      readonly message: string;
    };

/**
 * Takes the next step towards the staff data: sign the declaration, submit it, request the password, open the document of
 * one's own hub. A step out of order, a second time, without an account or to the other hub's data is refused with the
 * reason.
 *
 * Clauses: SPEC-P20-access, SPEC-P20-doc-variant, SPEC-P18-jaggaer.
 *
 * @param application - the application as it stands
 * @param step - the step to take
 * @throws a `RulekitError` with code `edition-not-published` if there was no round in the application's year; a
 * {@link LeadSchoolError} with code `no-vacancy` if the hub was not in it, or `invalid-time` if the step has no local time
 *
 * @example
 * ```ts
 * import { takeConfidentialityStep } from "@maths-hubs/lead-school";
 * import { anApplication } from "@maths-hubs/model/testing";
 *
 * const signed = anApplication({ confidentiality: { signedAt: "2023-11-21T09:00" } });
 * const early = takeConfidentialityStep(signed, { step: "request-password", at: "2023-11-21T09:05" });
 * early.accepted ? "taken" : early.code; // => "out-of-order"
 * takeConfidentialityStep(signed, { step: "submit", at: "2023-11-21T09:05" }).accepted; // => true
 * ```
 */
export const takeConfidentialityStep = (
  application: LeadBodyApplication,
  step: ConfidentialityStep,
): ConfidentialityResult => {
  const { vacancy } = settledApplication(application, {});
  if (!isLocalTime(step.at)) throw invalidTime(step.at);
  const refusal =
    orderRefusal(application.confidentiality ?? {}, step) ?? conditionRefusal(application, step, vacancy);
  return refusal ?? { accepted: true, application: withStep(application, step) };
};

type Refusal = Extract<ConfidentialityResult, { readonly accepted: false }>;

const orderRefusal = (taken: Confidentiality, { step, at }: ConfidentialityStep): Refusal | undefined => {
  const times = stepTimes(taken);
  const place = confidentialitySteps.indexOf(step);
  if (times[place]?.at !== undefined) return refused("already-taken", `The step "${step}" was taken before.`);
  const previous = times[place - 1];
  if (previous === undefined) return undefined;
  if (previous.at === undefined) {
    return refused("out-of-order", `The step "${step}" comes after "${previous.step}", which was not taken.`);
  }
  return at < previous.at
    ? refused("before-previous-step", `The step "${step}" cannot be before ${previous.at}.`)
    : undefined;
};

const conditionRefusal = (
  { accountRegisteredAt, hub }: LeadBodyApplication,
  step: ConfidentialityStep,
  vacancy: Vacancy,
): Refusal | undefined => {
  if (step.step === "open" && step.document !== vacancy.staffDocument) {
    return refused("wrong-document", `The staff data of ${hub} are in Document ${vacancy.staffDocument}.`);
  }
  const hasAccount = typeof accountRegisteredAt === "string" && accountRegisteredAt <= step.at;
  return step.step === "request-password" && !hasAccount
    ? refused("no-account", `No Jaggaer account is recorded by ${step.at}.`)
    : undefined;
};

const withStep = (application: LeadBodyApplication, step: ConfidentialityStep): LeadBodyApplication => {
  const taken = application.confidentiality ?? {};
  switch (step.step) {
    case "sign":
      return { ...application, confidentiality: { ...taken, signedAt: step.at } };
    case "submit":
      return { ...application, confidentiality: { ...taken, submittedAt: step.at } };
    case "request-password":
      return { ...application, confidentiality: { ...taken, passwordRequestedAt: step.at } };
    default:
      return {
        ...application,
        confidentiality: { ...taken, opened: { document: step.document, at: step.at } },
      };
  }
};

const refused = (code: Refusal["code"], message: string): Refusal => ({ accepted: false, code, message });
