import { csvFaultInWords, ledgerFromCsv } from "@maths-hubs/formats/csv";
import {
  faultInWords,
  type AwardPublication,
  type Fault,
  type Grant,
  type LedgerEntry,
} from "@maths-hubs/model";
import { checkAwardPublication, checkGrant } from "@maths-hubs/model/schemas";
import { nameOf, parseJson, readText } from "./read-document.ts";
import { refusal, type Refusal } from "./refusal.ts";
import type { Terminal } from "./terminal.ts";

/** The grant of a JSON document. */
export const readGrant = async (path: string, terminal: Terminal): Promise<Grant> => {
  const checked = checkGrant(parseJson(path, await readText(path, terminal)));
  if (checked.ok) return checked.value;
  throw faulty(path, checked.faults);
};

/** The grant with its ledger from a table; a document that has a ledger of its own is a contradiction. */
export const withLedger = async (
  grant: Grant,
  path: string | undefined,
  terminal: Terminal,
): Promise<Grant> => {
  if (path === undefined) return grant;
  if (grant.ledger !== undefined)
    throw refusal("--ledger: expected a document without a ledger, received one that has its own");
  return { ...grant, ledger: await readLedger(path, terminal) };
};

const readLedger = async (path: string, terminal: Terminal): Promise<readonly LedgerEntry[]> => {
  const checked = ledgerFromCsv(await readText(path, terminal));
  if (checked.ok) return checked.value;
  throw refusal(...checked.faults.map((fault) => `${nameOf(path)}: ${csvFaultInWords(fault)}`));
};

/** What a host adds to a grant for its publication. */
export const readPublication = async (path: string, terminal: Terminal): Promise<AwardPublication> => {
  const checked = checkAwardPublication(parseJson(path, await readText(path, terminal)));
  if (checked.ok) return checked.value;
  throw faulty(path, checked.faults);
};

const faulty = (path: string, faults: readonly Fault[]): Refusal =>
  refusal(...faults.map((fault) => `${nameOf(path)}: ${faultInWords(fault)}`));
