import {
  differenceCauses,
  type DifferenceCause,
  type DifferencePart,
  type GrantDifference,
  type GrantStatement,
  type Pounds,
  type StatementLine,
} from "@maths-hubs/model";
import { fundingError } from "./funding-error.ts";
import { partsOfLine, type PencePart } from "./line-difference.ts";
import { penceFrom, poundsOf } from "./money.ts";

/**
 * Why a total is not what it was: the change line by line and cause by cause, and the parts sum to the change to the penny.
 *
 * Of a number times a rate, the change of the number counts at the rate before, and the change of the rate for the number
 * after. A rate of the edition is a cause of its own. A line that stands in one statement alone is an input, unless its
 * project stands in both: then it is delivery, as where a school more reaches another band.
 *
 * Where a line is undetermined in either statement, the change is `null` and `missing` says what to fill in; the parts of
 * the other lines are told all the same.
 *
 * @param before - a statement
 * @param after - the statement to explain, about the same thing, for the same hub
 * @throws a {@link FundingError} with code `statements-of-two-kinds` if the statements are about different things or hubs;
 * with code `invalid-choice` if the id of a line stands twice
 *
 * @example
 * ```ts
 * import { entitlement, explainDifference } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const planned = entitlement(aGrant(), { basis: "planned" });
 * const delivered = entitlement(aGrant(), { basis: "delivered" });
 * const { change, parts } = explainDifference(planned, delivered);
 * change; // => "-3000.00"
 * parts.map(({ cause, because }) => [cause, because]); // => [["delivery", "35 instead of 38, at £1000.00"]]
 * ```
 */
export const explainDifference = (before: GrantStatement, after: GrantStatement): GrantDifference => {
  if (before.about !== after.about || before.hub !== after.hub) throw ofTwoKinds(before, after);
  const [linesBefore, linesAfter] = [byId(before), byId(after)];
  const parts = [...new Set([...linesBefore.keys(), ...linesAfter.keys()])].flatMap((id) =>
    partsOfLine(
      { line: linesBefore.get(id), all: linesBefore },
      { line: linesAfter.get(id), all: linesAfter },
    ),
  );
  return {
    document: "grant-difference",
    hub: after.hub,
    editions: { before: before.edition, after: after.edition },
    before: before.total,
    after: after.total,
    change: changeOf(before.total, after.total),
    byCause: causesOf(parts),
    parts: parts.map(written),
    missing: [...new Set([...before.missing, ...after.missing])],
  };
};

const changeOf = (before: Pounds | null, after: Pounds | null): Pounds | null =>
  before === null || after === null ? null : poundsOf(penceFrom(after) - penceFrom(before));

const byId = ({ lines }: GrantStatement): ReadonlyMap<string, StatementLine> => {
  const map = new Map<string, StatementLine>();
  for (const [index, line] of lines.entries()) {
    if (map.has(line.id)) {
      const path = `/lines/${index}/id`;
      throw fundingError({
        code: "invalid-choice",
        path,
        received: line.id,
        expected: "an id that stands once",
      });
    }
    map.set(line.id, line);
  }
  return map;
};

const causesOf = (parts: readonly PencePart[]): Readonly<Record<DifferenceCause, Pounds>> => {
  const sumOf = (cause: DifferenceCause): Pounds => {
    let sum = 0;
    for (const part of parts) if (part.cause === cause) sum += part.pence;
    return poundsOf(sum);
  };
  const [inputs, rates, delivery, edition, rounding] = differenceCauses;
  return {
    inputs: sumOf(inputs),
    rates: sumOf(rates),
    delivery: sumOf(delivery),
    edition: sumOf(edition),
    rounding: sumOf(rounding),
  };
};

const written = ({ cause, line, label, pence, because }: PencePart): DifferencePart => ({
  cause,
  line,
  label,
  amount: poundsOf(pence),
  because,
});

const ofTwoKinds = (before: GrantStatement, after: GrantStatement): Error =>
  fundingError({
    code: "statements-of-two-kinds",
    path: "",
    received: `${after.about} of ${after.hub}`,
    expected: `a statement about the same as the one before, ${before.about} of ${before.hub}`,
  });
