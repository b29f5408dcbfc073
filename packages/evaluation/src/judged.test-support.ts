import type { Activity } from "@maths-hubs/model";
import type { Finding } from "@maths-hubs/rulekit";
import { assessActivity } from "./assess-activity.ts";
import type { EvaluationRule } from "./evaluation-rule.ts";

/** A day on which everything of the builder's activity is over. */
const afterwards = "2025-08-31";

/** All findings of one rule on one date. */
export const judged = (
  rule: EvaluationRule,
  activity: Activity,
  asOf: string = afterwards,
): readonly Finding[] => assessActivity(activity, { asOf, rules: [rule] }).findings;

/** The finding of a rule that gives one. */
export const judgedOnce = (rule: EvaluationRule, activity: Activity, asOf: string = afterwards): Finding => {
  const [only, ...others] = judged(rule, activity, asOf);
  if (only === undefined || others.length > 0)
    throw new Error(`${rule.id} gave ${others.length + 1} findings.`);
  return only;
};

/** The finding of a rule that gives several, by what was judged. */
export const judgedOn = (
  rule: EvaluationRule,
  activity: Activity,
  subject: string,
  asOf: string = afterwards,
): Finding => {
  const found = judged(rule, activity, asOf).find((finding) => finding.subject === subject);
  if (found === undefined) throw new Error(`${rule.id} gave no finding on ${subject}.`);
  return found;
};

/** A value without one of its fields: left out, which is not the same as empty. */
export const leftOut = <T extends object, K extends keyof T>(value: T, field: K): Omit<T, K> => {
  const rest = { ...value };
  Reflect.deleteProperty(rest, field);
  return rest;
};

/** What a reviewer reads of a rule, without the function that judges. */
export const describedBy = (rule: EvaluationRule): Omit<EvaluationRule, "judge"> => leftOut(rule, "judge");

/** The error that a call is refused with. */
export const refusalOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("The call was not refused.");
};
