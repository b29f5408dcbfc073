import { evidencePack, proveEqual, type StoredDifference } from "@maths-hubs/funding";
import type { EvidencePack, Grant, GrantReport } from "@maths-hubs/model";
import type { TextLine } from "@maths-hubs/rulekit";
import { printed } from "./colour.ts";
import type { GrantCall } from "./commands/grant.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import { statusOfGrant } from "./grant-status.ts";
import { parseJson, readText } from "./read-document.ts";
import { refusal } from "./refusal.ts";
import { paragraph, section } from "./text-lines.ts";
import { asJson } from "./as-json.ts";

/** Writes the evidence pack of a report: every figure with what it rests on, under content hashes. */
export const writeEvidence = (grant: Grant, report: GrantReport, { terminal }: GrantCall): ExitStatus => {
  terminal.answer(asJson(packOf(grant, report, "--evidence")));
  return statusOfGrant(report);
};

/** Works a stored evidence pack out again, and says whether it is the same, or where it is not. */
export const proveEvidence = async (
  grant: Grant,
  report: GrantReport,
  { stored, terminal }: GrantCall & { readonly stored: string },
): Promise<ExitStatus> => {
  const pack = packOf(grant, report, "--prove");
  const proof = proveEqual(parseJson(stored, await readText(stored, terminal)), pack);
  const verdict = proof.equal ? "Equal" : "Not equal";
  const lines: readonly TextLine[] = [
    ...paragraph("title", `${verdict}: ${pack.hash}`, terminal.width),
    ...section(
      "Where they differ",
      proof.differences.flatMap((one) => differenceLines(one, terminal.width)),
    ),
  ];
  terminal.answer(printed(lines, terminal.colour));
  return proof.equal ? exitStatus.holds : exitStatus.heldBack;
};

const packOf = (grant: Grant, report: GrantReport, option: string): EvidencePack => {
  if (report.asOf === null) throw refusal(`${option}: expected --as-of DATE, received none`);
  const { entitlement, profile, outturn, agreements, recovery } = report;
  const answers = [entitlement, profile, outturn, agreements, recovery].filter((answer) => answer !== null);
  return evidencePack(grant, answers, { asOf: report.asOf, edition: report.edition });
};

const differenceLines = (
  { path, stored, recomputed }: StoredDifference,
  width: number,
): readonly TextLine[] =>
  paragraph("body", `${path}: stored ${shown(stored)}, now ${shown(recomputed)}`, width, {
    lead: "  ",
    indent: "    ",
  });

const shown = (json: string | null): string => {
  if (json === null) return "nothing";
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
};
