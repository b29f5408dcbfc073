import type {
  AgreementsRollUp,
  EvidencedFigure,
  EvidencePack,
  Grant,
  GrantStatement,
  Outturn,
} from "@maths-hubs/model";
import type { EditionStamp } from "@maths-hubs/rulekit";
import { contentHash } from "./content-hash.ts";
import { figuresOfAgreements } from "./figures-of-agreements.ts";
import { figuresOfOutturn } from "./figures-of-outturn.ts";
import { figuresOfStatement } from "./figures-of-statement.ts";

/** An answer whose figures can be evidenced. */
export type EvidencedAnswer = GrantStatement | Outturn | AgreementsRollUp;

/** What the pack says of itself. */
export interface EvidenceQuestion {
  /** The date of the answers, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The edition of the answers. */
  readonly edition: EditionStamp;
}

/**
 * Puts together what an auditor needs of some answers about a grant: every figure with the values of the document that it
 * rests on and the places in the sources, a hash of the document, of each answer and of the whole.
 *
 * Work the answers out again from the same document, pack them again, and compare the hashes; {@link proveEqual} names
 * every place that is not the same.
 *
 * Clause: SPEC-AnnexB-10-4.
 *
 * @param grant - the grant document that the answers were worked out from
 * @param answers - the answers
 * @param question - their date and edition
 * @throws a {@link FundingError} with code `not-canonical` if a part is no JSON
 *
 * @example
 * ```ts
 * import { assessOutturn, evidencePack, proveEqual } from "@maths-hubs/funding";
 *
 * const ledger = [{ on: "2023-11-02", line: "NCP23-09", kind: "actual", amount: "60.00" }] as const;
 * const grant = { hub: "WM2", academicYear: "2023/24", fixed: {}, projects: [], ledger };
 * const outturn = assessOutturn(grant, { asOf: "2023-12-31" });
 * const pack = evidencePack(grant, [outturn], { asOf: outturn.asOf, edition: outturn.edition });
 * pack.figures[0]?.figure; // => "outturn#/lines/0/actual"
 * pack.figures[0]?.inputs; // => [{ path: "/ledger/0/amount", value: '"60.00"' }]
 * const again = evidencePack(grant, [assessOutturn(grant, { asOf: "2023-12-31" })], pack);
 * proveEqual(pack, again).equal; // => true
 * ```
 */
export const evidencePack = (
  grant: Grant,
  answers: readonly EvidencedAnswer[],
  { asOf, edition }: EvidenceQuestion,
): EvidencePack => {
  const content = {
    document: "evidence-pack" as const,
    hub: grant.hub,
    academicYear: grant.academicYear,
    asOf,
    edition,
    grant: contentHash(grant),
    answers: answers.map((answer) => ({ document: nameOf(answer), hash: contentHash(answer) })),
    figures: answers.flatMap((answer) => figuresOf(grant, answer)),
  };
  return { ...content, hash: contentHash(content) };
};

const nameOf = (answer: EvidencedAnswer): string =>
  answer.document === "grant-statement" ? answer.about : answer.document;

const figuresOf = (grant: Grant, answer: EvidencedAnswer): readonly EvidencedFigure[] => {
  if (answer.document === "outturn") return figuresOfOutturn(grant, answer);
  return answer.document === "agreements"
    ? figuresOfAgreements(grant, answer)
    : figuresOfStatement(grant, answer);
};
