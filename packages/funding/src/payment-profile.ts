import type { Grant, GrantStatement, PaymentPlan, Pounds } from "@maths-hubs/model";
import { editionFor, type GrantQuestion } from "./grant-edition.ts";
import { penceFrom, poundsOf } from "./money.ts";
import { splitAward } from "./split-award.ts";
import { addLine, addUndetermined, emptyDraft, settled, type StatementDraft } from "./statement-draft.ts";

/** The award that is paid: pounds, or the statement whose total it is. */
export type Award = Pounds | Pick<GrantStatement, "total" | "missing">;

/** Which award is to be profiled. */
export interface ProfileQuestion extends GrantQuestion {
  /** The award. */
  readonly award: Award;
}

/**
 * When the award is paid, in which parts: a line for each period, and their sum is the award to the penny. A remainder that
 * the plan keeps apart is a line of its own. An award below zero gives the mirrored lines.
 *
 * What the plan leaves out is not guessed: without a rounding, a step or a place for the remainder, the lines are
 * undetermined and name it.
 *
 * Clause: SPEC-P18-gol-timing.
 *
 * @param grant - the grant with its `profile`
 * @param question - the award, and by which edition
 * @throws a {@link FundingError} with code `shares-not-one`, `profile-not-the-award`, `duplicate-period`,
 * `periods-not-ascending`, `deadline-not-before-payment`, `invalid-share`, `invalid-choice` or another that names the
 * place; a `CalendarError` with code `invalid-date`; a `RulekitError` with code `edition-not-published`
 *
 * @example
 * ```ts
 * import { paymentProfile } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const profile = paymentProfile(aGrant(), { award: "22284.00" });
 * profile.lines.map(({ due, amount }) => [due, amount]); // => [["2023-10-15", "12999.00"], ["2024-04-15", "9285.00"]]
 * profile.total; // => "22284.00"
 * ```
 */
export const paymentProfile = (grant: Grant, question: ProfileQuestion): GrantStatement => {
  const { stamp } = editionFor(grant, question);
  const draft = emptyDraft();
  addProfileLines(draft, grant.profile, question.award);
  return {
    document: "grant-statement",
    about: "payment-profile",
    hub: grant.hub,
    edition: stamp,
    ...settled(draft),
  };
};

/** The pence of an award, or what has to be known first. */
export const penceOfAward = (award: Award): number | readonly string[] => {
  if (typeof award === "string") return penceFrom(award, "/award");
  return award.total === null ? award.missing : penceFrom(award.total, "/award");
};

const addProfileLines = (draft: StatementDraft, plan: PaymentPlan | undefined, award: Award): void => {
  const pence = penceOfAward(award);
  if (typeof pence !== "number") return addUnknownLines(draft, plan, pence);
  const split = splitAward(plan, pence);
  if (!split.known) return addUnknownLines(draft, plan, split.missing);
  for (const [index, { due, share, amount = share ?? "" }] of split.proven.periods.entries()) {
    const path = `/profile/periods/${index}`;
    const line = { id: `period/${due}`, kind: "period", label: `due ${due}`, path, due } as const;
    const result = addLine(draft, line, split.parts[index] ?? 0);
    if (share === undefined) {
      const inputs = [{ from: `${path}/amount`, value: result }];
      draft.workings.push({ line: line.id, step: "take", inputs, result });
      continue;
    }
    const rounded = poundsOf(split.rounded[index] ?? 0);
    draft.workings.push({
      line: line.id,
      step: "share",
      inputs: [
        { from: "award", value: poundsOf(pence) },
        { from: `${path}/share`, value: amount },
      ],
      result: rounded,
      choice: `${plan?.rounding ?? ""}, to ${plan?.roundTo ?? ""}`,
    });
    if (rounded !== result) addPlacement(draft, { line: line.id, rounded, result, plan });
  }
  addApart(draft, split.apart, plan);
};

const addPlacement = (
  draft: StatementDraft,
  {
    line,
    rounded,
    result,
    plan,
  }: {
    readonly line: string;
    readonly rounded: Pounds;
    readonly result: Pounds;
    readonly plan: PaymentPlan | undefined;
  },
): void => {
  const inputs = [
    { from: line, value: rounded },
    { from: "remainder", value: poundsOf(penceFrom(result) - penceFrom(rounded)) },
  ];
  draft.workings.push({ line, step: "place-remainder", inputs, result, choice: plan?.remainder ?? "" });
};

/** A remainder that no period takes. */
export const addApart = (draft: StatementDraft, apart: number, plan: PaymentPlan | undefined): void => {
  if (apart === 0) return;
  const path = "/profile/remainder";
  const line = { id: "remainder", kind: "remainder", label: "in no period", path } as const;
  const result = addLine(draft, line, apart);
  const inputs = [{ from: "remainder", value: result }];
  draft.workings.push({
    line: "remainder",
    step: "place-remainder",
    inputs,
    result,
    choice: plan?.remainder ?? "",
  });
};

/** A line for each period that there is, none of them with an amount. */
export const addUnknownLines = (
  draft: StatementDraft,
  plan: PaymentPlan | undefined,
  missing: readonly string[],
): void => {
  const periods = plan?.periods ?? [];
  if (periods.length === 0) {
    addUndetermined(
      draft,
      { id: "award", kind: "period", label: "the whole award", path: "/profile" },
      missing,
    );
    return;
  }
  for (const [index, { due }] of periods.entries()) {
    const path = `/profile/periods/${index}`;
    addUndetermined(draft, { id: `period/${due}`, kind: "period", label: `due ${due}`, path, due }, missing);
  }
};
