import { assess, type Report, type Rule } from "@maths-hubs/rulekit";
import {
  handbookEditions,
  noticeEditions,
  settled,
  type CommunicationQuestion,
  type HandbookTerms,
  type NoticeTerms,
} from "./communication-editions.ts";
import type { Posting } from "./posting.ts";
import type { Publication } from "./publication.ts";
import { currentLogos } from "./rules/current-logos.ts";
import { noGenericLogo } from "./rules/no-generic-logo.ts";
import { opportunityNotice, type OpportunityNotice } from "./rules/opportunity-notice.ts";
import { permittedLogo } from "./rules/permitted-logo.ts";
import { postsOutsideHours } from "./rules/posts-outside-hours.ts";

const logoRules: readonly Rule<Publication, HandbookTerms>[] = [currentLogos, permittedLogo, noGenericLogo];

/**
 * Judges the logos of a publication: the hub's own or "Working with the NCETM", current ones, never the generic ones.
 *
 * @param publication - its logos, and which versions are current
 * @param question - the academic year or edition
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the year
 *
 * @example
 * ```ts
 * import { assessPublication } from "@maths-hubs/comms";
 *
 * const slides = { name: "slides", logos: [{ logo: "own-hub", version: "2" }, { logo: "ncetm", version: "1" }] };
 * const current = { "own-hub": "2", ncetm: "1" };
 * const report = assessPublication({ ...slides, currentVersions: current }, { edition: "2024/25" });
 * report.compliant; // => false
 * report.findings.filter(({ outcome }) => outcome === "not-met").map(({ rule }) => rule); // => ["comms/no-generic-logo"]
 * ```
 */
export const assessPublication = (
  publication: Publication,
  question: CommunicationQuestion<HandbookTerms>,
): Report => assess(logoRules, publication, settled(handbookEditions, question));

/**
 * Judges a notice to schools: does it state the intended outcomes and what is expected of participants?
 *
 * @param notice - what is known of it
 * @param question - the academic year or edition
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the year
 *
 * @example
 * ```ts
 * import { assessNotice } from "@maths-hubs/comms";
 *
 * const { findings } = assessNotice({ name: "autumn flyer", intendedOutcomes: true }, { edition: "2023/24" });
 * findings.map(({ outcome }) => outcome); // => ["met", "undetermined"]
 * ```
 */
export const assessNotice = (
  notice: OpportunityNotice,
  question: CommunicationQuestion<NoticeTerms>,
): Report => assess([opportunityNotice], notice, settled(noticeEditions, question));

/**
 * Judges when somebody posted: advice, never a reason to hold anything back.
 *
 * @param posting - the posts with their dates, and the working hours if they are to count
 * @param question - the academic year or edition
 * @throws a {@link CommsError} with code `invalid-time`; a `CalendarError` with code `invalid-date`; a `RulekitError`
 * with code `edition-not-published` if nothing is published for the year
 *
 * @example
 * ```ts
 * import { assessPosting } from "@maths-hubs/comms";
 *
 * const posts = [{ on: "2024-11-16" }, { on: "2024-11-17" }];
 * assessPosting({ person: "p-01", posts }, { edition: "2024/25" }).findings[0].outcome; // => "not-met"
 * ```
 */
export const assessPosting = (posting: Posting, question: CommunicationQuestion<HandbookTerms>): Report =>
  assess([postsOutsideHours], posting, settled(handbookEditions, question));
