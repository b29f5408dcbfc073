import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/**
 * What the documents say of the grant beside its terms.
 *
 * Clauses: SPEC-P16-mi, SPEC-P16-annual-update, SPEC-P18-gol-timing, SPEC-P18-clawback, SPEC-P24-transition-funding,
 * SPEC-P24-amount.
 *
 * @example
 * ```ts
 * import { grantStatements } from "@maths-hubs/programme/grant";
 *
 * grantStatements.find(({ id }) => id === "grant-2023-24/payment-timing")?.clauses; // => ["SPEC-P18-gol-timing"]
 * ```
 */
export const grantStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "grant-2023-24/management-information",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 16" },
    clauses: ["SPEC-P16-mi"],
    statement: "What management information a hub owes is told by the objectives of its grant.",
  },
  {
    id: "grant-2023-24/objectives-by-year",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 16" },
    clauses: ["SPEC-P16-annual-update"],
    statement: "The objectives belong to the agreement and are written anew for every academic year.",
  },
  {
    id: "grant-2023-24/payment-timing",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 18" },
    clauses: ["SPEC-P18-gol-timing"],
    statement: "How much is paid when is settled in the Grant Offer Letter; no date is published.",
  },
  {
    id: "grant-2023-24/underspend",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 18" },
    clauses: ["SPEC-P18-clawback"],
    statement:
      "Money not spent lowers a later payment or goes back; no period and no tolerance is published.",
  },
  {
    id: "grant-2023-24/transition-funding",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 24" },
    clauses: ["SPEC-P24-transition-funding"],
    statement:
      "A successor's time for transition is paid by the Lead School still in charge, under an agreement between the two, not as a grant of its own.",
  },
  {
    id: "grant-2023-24/transition-amount",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 24" },
    clauses: ["SPEC-P24-amount"],
    statement: "How much that is stays open until there is a successor to talk to.",
  },
]);

/** A part of the Grant Funding Agreement. */
export interface AgreementPart extends PublishedEntry {
  /** Its name. */
  readonly name: string;
}

/**
 * The four parts of the Grant Funding Agreement, in the order of the document.
 *
 * Clause: SPEC-P16-gfa-parts.
 *
 * @example
 * ```ts
 * import { agreementParts } from "@maths-hubs/programme/grant";
 *
 * agreementParts.map(({ name }) => name).slice(0, 2); // => ["Grant Terms and Conditions", "Grant Offer Letter"]
 * ```
 */
export const agreementParts: readonly AgreementPart[] = /* @__PURE__ */ frozen([
  {
    id: "grant-agreement-2023-24/terms-and-conditions",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 16" },
    clauses: ["SPEC-P16-gfa-parts"],
    name: "Grant Terms and Conditions",
  },
  {
    id: "grant-agreement-2023-24/offer-letter",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 16" },
    clauses: ["SPEC-P16-gfa-parts"],
    name: "Grant Offer Letter",
  },
  {
    id: "grant-agreement-2023-24/annexes",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 16" },
    clauses: ["SPEC-P16-gfa-parts"],
    name: "Annexes",
  },
  {
    id: "grant-agreement-2023-24/accompanying-policies",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 16" },
    clauses: ["SPEC-P16-gfa-parts"],
    name: "accompanying policies",
  },
]);

/** Where a topic of the agreement is written; the annex letters of different documents are kept apart. */
export interface AnnexReference extends PublishedEntry {
  /** The document that has the annex. */
  readonly document: "Specification" | "Grant Offer Letter" | "Grant Funding Agreement";
  /** The letter of the annex in that document. */
  readonly annex: string;
  /** What it holds. */
  readonly topic: "objectives" | "data management" | "external audit";
}

/**
 * The annexes that hold objectives, data management and external audit, each by its own document.
 *
 * Clause: SPEC-P16-annex-refs.
 *
 * @example
 * ```ts
 * import { annexReferences } from "@maths-hubs/programme/grant";
 *
 * annexReferences.find(({ annex }) => annex === "G")?.topic; // => "external audit"
 * annexReferences.filter(({ topic }) => topic === "objectives").map(({ annex }) => annex); // => ["B", "F"]
 * ```
 */
export const annexReferences: readonly AnnexReference[] = /* @__PURE__ */ frozen([
  {
    id: "annexes-2023-24/specification-b",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 16" },
    clauses: ["SPEC-P16-annex-refs"],
    document: "Specification",
    annex: "B",
    topic: "objectives",
  },
  {
    id: "annexes-2023-24/grant-offer-letter-f",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 16" },
    clauses: ["SPEC-P16-annex-refs"],
    document: "Grant Offer Letter",
    annex: "F",
    topic: "objectives",
  },
  {
    id: "annexes-2023-24/grant-offer-letter-k",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 8" },
    clauses: ["SPEC-P16-annex-refs"],
    document: "Grant Offer Letter",
    annex: "K",
    topic: "data management",
  },
  {
    id: "annexes-2023-24/grant-funding-agreement-g",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 10" },
    clauses: ["SPEC-P16-annex-refs"],
    document: "Grant Funding Agreement",
    annex: "G",
    topic: "external audit",
  },
]);

/** Who pays for the programme or for projects in it. */
export interface PublishedSponsor extends PublishedEntry {
  /** Its name; `null` where the document names nobody. */
  readonly sponsor: string | null;
  /** What it pays for. */
  readonly pays: "programme" | "projects" | "trials";
  /** How many trials, where it pays for trials. */
  readonly trials?: number;
}

/**
 * Who sponsored hubs about 2015/16: the Department above all, others for single projects.
 *
 * Clauses: ABOUT-Fund-sponsor, ABOUT-Fund-other-sponsors, ABOUT-Fund-eef.
 *
 * @example
 * ```ts
 * import { publishedSponsors } from "@maths-hubs/programme/grant";
 *
 * publishedSponsors.find(({ pays }) => pays === "trials")?.trials; // => 2
 * ```
 */
export const publishedSponsors: readonly PublishedSponsor[] = /* @__PURE__ */ frozen([
  {
    id: "sponsors-2015-16/principal",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "How hubs are funded" },
    clauses: ["ABOUT-Fund-sponsor"],
    sponsor: "DfE",
    pays: "programme",
  },
  {
    id: "sponsors-2015-16/other-organisations",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "How hubs are funded" },
    clauses: ["ABOUT-Fund-other-sponsors"],
    sponsor: null,
    pays: "projects",
  },
  {
    id: "sponsors-2015-16/education-endowment-foundation",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "How hubs are funded" },
    clauses: ["ABOUT-Fund-eef"],
    sponsor: "Education Endowment Foundation",
    pays: "trials",
    trials: 2,
  },
]);
