import type { LeadBodyApplication } from "@maths-hubs/model";
import { recruitmentRounds, type RecruitmentRound, type Vacancy } from "@maths-hubs/programme/recruitment";
import { assess, type Edition, type Report } from "@maths-hubs/rulekit";
import { noVacancy } from "./lead-school-error.ts";
import { settledEdition } from "./lead-school-question.ts";
import { applicationRules } from "./rules/index.ts";

/** By which round an application is judged; a round is never carried forward, for its dates are its own. */
export interface ApplicationQuestion {
  /** The round to apply, for example one that a host has customised. */
  readonly edition?: Edition<RecruitmentRound>;
}

/**
 * Judges an application to lead a hub by what the specification of the round says. The eligibility criteria are not
 * published: without the host's word on them the answer stays open.
 *
 * @param application - the application, for example from `parseLeadBodyApplication` of `@maths-hubs/model/schemas`
 * @param question - the round, where it is not the one published for the application's year
 * @throws a `RulekitError` with code `edition-not-published` if there was no round in the application's year; a
 * {@link LeadSchoolError} with code `no-vacancy` if the hub was not in it, or `edition-of-another-year`
 *
 * @example
 * ```ts
 * import { assessApplication } from "@maths-hubs/lead-school";
 * import { anApplication } from "@maths-hubs/model/testing";
 *
 * assessApplication(anApplication()).compliant; // => true
 * const namedSetting = { reference: "s-100001", localAuthority: "Shropshire" };
 * const report = assessApplication(anApplication({ namedSetting }));
 * report.heldBackBy; // => "undetermined"
 * report.findings.find(({ outcome }) => outcome === "undetermined")?.rule; // => "lead-school/eligibility-criteria"
 * assessApplication(anApplication({ hub: "SW3" })); // throws no-vacancy
 * ```
 */
export const assessApplication = (
  application: LeadBodyApplication,
  question: ApplicationQuestion = {},
): Report => {
  const { edition, vacancy } = settledApplication(application, question);
  return assess(applicationRules, { application, vacancy }, edition);
};

/** The round of an application and the vacancy that it is for. */
export const settledApplication = (
  { hub, academicYear }: LeadBodyApplication,
  question: ApplicationQuestion,
): { readonly edition: Edition<RecruitmentRound>; readonly vacancy: Vacancy } => {
  const edition = settledEdition(recruitmentRounds, academicYear, question);
  const { vacancies } = edition.terms;
  const vacancy = vacancies.find((one) => one.hub === hub);
  if (vacancy === undefined) {
    throw noVacancy(
      hub,
      vacancies.map((one) => one.hub),
    );
  }
  return { edition, vacancy };
};
