import { addAcademicYears, academicYear } from "@maths-hubs/calendar";
import type { AgreementClaim, AgreementTerm, FundingAgreement, PaymentReason } from "@maths-hubs/model";
import { isWithin } from "./funding-period.ts";

/** What holds a claim back altogether, or what would have to be filled in to tell. */
export type Hold =
  | { readonly holds: true; readonly reason: PaymentReason; readonly message: string }
  | { readonly holds: false; readonly missing: readonly string[] };

const free: Hold = { holds: false, missing: [] };

const held = (reason: PaymentReason, message: string): Hold => ({ holds: true, reason, message });

/** Whether a claim is held back whatever it comes to: outside the agreement, claimed late, without its evidence. */
export const holdOn = (
  agreement: FundingAgreement,
  term: AgreementTerm,
  { claim, path, asOf }: { readonly claim: AgreementClaim; readonly path: string; readonly asOf: string },
): Hold => {
  if (!isWithin(claim.on, agreement)) {
    return held(
      "outside-agreement",
      `The activity on ${claim.on} lies outside the agreement, ${agreement.from} to ${agreement.to}.`,
    );
  }
  const holds = [lateClaim(term, claim, path), missingEvidence(term, claim, { path, asOf })];
  return holds.find((hold) => hold.holds) ?? { holds: false, missing: holds.flatMap(missingOf) };
};

const missingOf = (hold: Hold): readonly string[] => (hold.holds ? [] : hold.missing);

const lateClaim = ({ claimBy }: AgreementTerm, { claimedOn }: AgreementClaim, path: string): Hold => {
  if (claimBy === undefined) return free;
  if (claimedOn === undefined) return { holds: false, missing: [`${path}/claimedOn`] };
  if (claimedOn <= claimBy) return free;
  return held("claimed-late", `It was claimed on ${claimedOn}, after ${claimBy}.`);
};

const missingEvidence = (
  { onEvidence }: AgreementTerm,
  { evidencedOn }: AgreementClaim,
  { path, asOf }: { readonly path: string; readonly asOf: string },
): Hold => {
  if (onEvidence === undefined) return free;
  if (evidencedOn === undefined) return { holds: false, missing: [`${path}/evidencedOn`] };
  if (evidencedOn !== null && evidencedOn <= asOf) return free;
  return held("no-evidence", `The evidence was not in by ${asOf}: ${onEvidence}.`);
};

/** A limit on days, in hundredths of a day, before anything is taken from it. */
export interface DaysLimit {
  /** Why more are not paid for. */
  readonly reason: PaymentReason;
  /** Hundredths of a day. */
  readonly hundredths: number;
  /** Why, in plain English. */
  readonly message: string;
}

/** The limits on the days of a term, tightest reasons first, or what would have to be filled in. */
export const daysLimits = (
  term: AgreementTerm,
  agreement: FundingAgreement,
  { year, path }: { readonly year: string; readonly path: string },
): readonly DaysLimit[] | { readonly missing: readonly string[] } => {
  const limits: DaysLimit[] = [];
  const agreed = term.pay === "per-day" ? term.days : undefined;
  if (agreed !== undefined) limits.push(limitOf("days-agreed", agreed, `${agreed} days were agreed.`));
  const { perYear, overYears } = term.daysCap ?? {};
  if (perYear !== undefined)
    limits.push(limitOf("days-cap-per-year", perYear, `At most ${perYear} days are paid for in a year.`));
  if (overYears === undefined) return limits;
  if (agreement.earlierDays === undefined) return { missing: [`${path}/earlierDays`] };
  const first = addAcademicYears(academicYear(year), 1 - overYears.years);
  const earlier = agreement.earlierDays
    .filter((one) => first <= one.academicYear && one.academicYear < year)
    .reduce((days, one) => days + Math.round(one.days * 100), 0);
  const message = `At most ${overYears.days} days are paid for over ${overYears.years} years, and ${earlier / 100} were before this one.`;
  const limit = limitOf("days-cap-over-years", overYears.days, message);
  return [...limits, { ...limit, hundredths: Math.max(0, limit.hundredths - earlier) }];
};

const limitOf = (reason: PaymentReason, days: number, message: string): DaysLimit => ({
  reason,
  hundredths: Math.round(days * 100),
  message,
});
