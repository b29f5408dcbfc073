import { arrearsPolicies, type Arrears } from "@maths-hubs/funding";
import type { EntitlementBasis } from "@maths-hubs/model";
import { askedChoice, askedDate, textOfSetting, type Asked } from "../asked.ts";
import type { JsonObject } from "../json.ts";

/** What the page asks about a grant. */
export interface GrantPageQuestion {
  /** Planned or delivered numbers. */
  readonly basis: EntitlementBasis;
  /** The date that tells what is past; without one nothing is said of spending, agreements and what goes back. */
  readonly asOf: string | null;
  /** Where the difference goes that earlier payments leave. */
  readonly arrears: Arrears;
  /** Where nothing is published for the year: apply the latest earlier edition. */
  readonly carryForward: boolean;
}

/** The question as it is typed, and what is wrong with each part of it. */
export interface AskedQuestion {
  /** The question; `undefined` while a part of it is wrong. */
  readonly question: GrantPageQuestion | undefined;
  readonly faults: Readonly<Record<"basis" | "asOf" | "arrears", string | undefined>>;
}

export const bases: readonly EntitlementBasis[] = ["planned", "delivered"];

/** What the page asks at first: a date within the year of the example, and the earliest way to settle a difference. */
export const firstQuestion: JsonObject = { asOf: "2024-03-15", basis: "planned", arrears: "next-period" };

/** Reads the question from the settings of the page, which a link may have brought. */
export const grantQuestion = (settings: JsonObject): AskedQuestion => {
  const basis = askedChoice(textOfSetting(settings, "basis"), bases);
  const asOf = askedDate(textOfSetting(settings, "asOf"));
  const arrears = askedChoice(textOfSetting(settings, "arrears"), arrearsPolicies);
  const faults = { basis: basis.fault, asOf: asOf.fault, arrears: arrears.fault };
  if (isFaulty(basis) || isFaulty(asOf) || isFaulty(arrears)) return { question: undefined, faults };
  const carryForward = settings["carryForward"] === true;
  return {
    question: { basis: basis.value, asOf: asOf.value, arrears: arrears.value, carryForward },
    faults,
  };
};

const isFaulty = <T>(asked: Asked<T>): asked is Extract<Asked<T>, { readonly fault: string }> =>
  asked.fault !== undefined;
