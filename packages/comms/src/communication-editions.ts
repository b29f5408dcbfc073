import { cite } from "@maths-hubs/programme/sources";
import { defineEditions, type Edition, type EditionChoice, type EditionTable } from "@maths-hubs/rulekit";

/** By which academic year or edition to judge. */
export interface CommunicationQuestion<Terms> extends EditionChoice {
  /** The academic year, such as `2024/25`, or an edition of your own. */
  readonly edition: string | Edition<Terms>;
}

/** What the handbook says of logos and of posting. */
export interface HandbookTerms {
  /** The logos of which at least one is used. */
  readonly ownLogos: readonly string[];
  /** The logos that are not used. */
  readonly genericLogos: readonly string[];
  /** How many posts at night or at a weekend are not yet many. */
  readonly postsOutsideHours: number;
}

/** What the grant says of notices that tell schools of an opportunity. */
export interface NoticeTerms {
  /** What each notice states. */
  readonly states: readonly ("intendedOutcomes" | "expectations")[];
}

/**
 * What the handbook says of logos and of posting, by academic year. Only 2024/25 is published.
 *
 * @example
 * ```ts
 * import { handbookEditions } from "@maths-hubs/comms";
 *
 * handbookEditions.for("2024/25").terms.ownLogos; // => ["own-hub", "working-with-the-ncetm"]
 * ```
 */
export const handbookEditions: EditionTable<HandbookTerms> = /* @__PURE__ */ (() =>
  defineEditions<HandbookTerms>([
    {
      academicYear: "2024/25",
      citation: cite("HBK", "Glossary and Comms Advice"),
      terms: {
        ownLogos: ["own-hub", "working-with-the-ncetm"],
        genericLogos: ["ncetm", "maths-hubs"],
        postsOutsideHours: 1,
      },
    },
  ]))();

/**
 * What a notice to schools states, by academic year. Only 2023/24 is published.
 *
 * @example
 * ```ts
 * import { noticeEditions } from "@maths-hubs/comms";
 *
 * noticeEditions.for("2023/24").terms.states; // => ["intendedOutcomes", "expectations"]
 * ```
 */
export const noticeEditions: EditionTable<NoticeTerms> = /* @__PURE__ */ (() =>
  defineEditions<NoticeTerms>([
    {
      academicYear: "2023/24",
      citation: cite("SPEC", "Annex B, objective 9"),
      terms: { states: ["intendedOutcomes", "expectations"] },
    },
  ]))();

/** The edition that a question asks for. */
export const settled = <Terms>(
  table: EditionTable<Terms>,
  { edition, ...choice }: CommunicationQuestion<Terms>,
): Edition<Terms> => (typeof edition === "object" ? edition : table.for(edition, choice));
