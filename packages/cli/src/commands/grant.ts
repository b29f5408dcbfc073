import { outturnToCsv, statementToCsv } from "@maths-hubs/formats/csv";
import { awardTo360Giving } from "@maths-hubs/formats/giving";
import { grantReportToMarkdown } from "@maths-hubs/formats/markdown";
import { paymentChart, waterfallChart } from "@maths-hubs/formats/svg";
import { grantReport } from "@maths-hubs/funding";
import type { EntitlementBasis, Grant, GrantReport } from "@maths-hubs/model";
import { sourceTitles } from "@maths-hubs/programme/sources";
import { printed } from "../colour.ts";
import { compareGrants } from "../compare-grants.ts";
import type { ExitStatus } from "../exit-status.ts";
import { proveEvidence, writeEvidence } from "../grant-evidence.ts";
import { grantLines } from "../grant-lines.ts";
import { statusOfGrant } from "../grant-status.ts";
import { readGrant, readPublication, withLedger } from "../read-grant.ts";
import { isRefusedFor, refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";
import { asJson } from "../as-json.ts";

/** The forms in which an answer about a grant can be written. */
export const grantFormats = ["text", "json", "markdown", "csv", "svg", "giving"] as const;

/** The pictures of `--format svg`. */
export const grantCharts = ["payments", "waterfall"] as const;

/** The tables of `--format csv`. */
export const grantTableNames = ["entitlement", "profile", "outturn", "recovery"] as const;

/** Whose numbers the entitlement is worked out from. */
export const grantBases: readonly EntitlementBasis[] = ["planned", "delivered"];

/** The options of `maths-hubs grant`. */
export interface GrantOptions {
  readonly asOf?: string;
  readonly basis: EntitlementBasis;
  readonly carryForward?: boolean;
  readonly chart: (typeof grantCharts)[number];
  readonly compare?: string;
  readonly evidence?: boolean;
  readonly format: (typeof grantFormats)[number];
  readonly ledger?: string;
  readonly prove?: string;
  readonly publication?: string;
  readonly table: (typeof grantTableNames)[number];
}

/** What is asked, and where the answer goes. */
export interface GrantCall {
  readonly path: string;
  readonly options: GrantOptions;
  readonly terminal: Terminal;
}

/** `maths-hubs grant FILE`: what is due, when, what is left, what must go back, and why? */
export const grant = async (path: string, options: GrantOptions, terminal: Terminal): Promise<ExitStatus> => {
  const call = { path, options, terminal };
  const document = await withLedger(await readGrant(path, terminal), options.ledger, terminal);
  if (options.compare !== undefined) {
    const changed = await readGrant(options.compare, terminal);
    return compareGrants(reportOn(document, call), reportOn(changed, call), call);
  }
  const report = reportOn(document, call);
  if (options.evidence === true) return writeEvidence(document, report, call);
  if (options.prove !== undefined)
    return await proveEvidence(document, report, { ...call, stored: options.prove });
  terminal.answer(await written(document, report, call));
  return statusOfGrant(report);
};

/** The report, or the refusal of a question that the document and the call do not answer. */
const reportOn = (document: Grant, { path, options }: GrantCall): GrantReport => {
  const { basis, asOf, carryForward = false } = options;
  try {
    return grantReport(document, { basis, carryForward, ...(asOf === undefined ? {} : { asOf }) });
  } catch (error) {
    if (isRefusedFor(error, "invalid-date"))
      throw refusal(`--as-of: expected ${error.expected}, received ${JSON.stringify(asOf)}`);
    if (isPublishedOtherwise(error)) {
      const expected = `a year that is published (${error.published.join(", ")}), or a later one with --carry-forward`;
      throw refusal(`${path}: /academicYear: expected ${expected}, received "${document.academicYear}"`);
    }
    if (isPlaced(error))
      throw refusal(`${path}: ${error.path}: expected ${error.expected}, received ${error.received}`);
    throw error;
  }
};

interface Placed extends Error {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** A refusal of the funding package, which names the place in the document. */
const isPlaced = (error: unknown): error is Placed =>
  error instanceof Error && "code" in error && "path" in error && "expected" in error && "received" in error;

const isPublishedOtherwise = (error: unknown): error is Error & { readonly published: readonly string[] } =>
  error instanceof Error && "code" in error && error.code === "edition-not-published" && "published" in error;

const written = async (document: Grant, report: GrantReport, call: GrantCall): Promise<string> => {
  const { options, terminal } = call;
  const write: Record<GrantOptions["format"], () => string | Promise<string>> = {
    text: () => printed(grantLines(report, terminal.width), terminal.colour),
    json: () => asJson(report),
    markdown: () => grantReportToMarkdown(report, { sourceTitles: sourceTitles() }),
    svg: () => `${options.chart === "payments" ? paymentChart(document, report) : waterfallChart(report)}\n`,
    csv: () => tableOf(report, options.table),
    giving: () => published(document, report, call),
  };
  return await write[options.format]();
};

const tableOf = (report: GrantReport, table: GrantOptions["table"]): string => {
  if (table === "entitlement") return statementToCsv(report.entitlement);
  if (table === "profile") {
    if (report.profile !== null) return statementToCsv(report.profile);
    throw refusal("--table profile: expected a document with a profile, received one without");
  }
  if (report.outturn === null) throw refusal(`--table ${table}: expected --as-of DATE, received none`);
  if (table === "outturn") return outturnToCsv(report.outturn);
  if (report.recovery !== null) return statementToCsv(report.recovery);
  throw refusal("--table recovery: expected an award that can be told, received one that cannot");
};

const published = async (
  document: Grant,
  report: GrantReport,
  { options, terminal }: GrantCall,
): Promise<string> => {
  if (options.publication === undefined)
    throw refusal("--format giving: expected --publication FILE with identifiers and names, received none");
  const publication = await readPublication(options.publication, terminal);
  try {
    return asJson(awardTo360Giving(document, report.entitlement, publication));
  } catch (error) {
    if (!isRefusedFor(error, "not-awarded", "award-unknown")) throw error;
    throw refusal(`--format giving: expected ${error.expected}`);
  }
};
