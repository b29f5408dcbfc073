import type { Phase } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** On what terms a phase is offered projects. */
export interface OfferTerms extends PublishedEntry {
  /** The phase. */
  readonly phase: Phase;
  /** Where projects are offered. */
  readonly offered: "nationally";
  /** Where they are led: each hub leads its own. */
  readonly led: "locally";
  /** Levels of support by which the offer is fitted to a school; none for post-16. */
  readonly fittedBy: readonly ("enhanced" | "intensive")[];
  /** Whose aims the offer keeps to beside the programme's. */
  readonly alignedWith: "AMSP" | null;
}

/** The terms that the three sections of the offer of 2024/25 begin with. */
export const offerTerms: readonly OfferTerms[] = /* @__PURE__ */ frozen([
  {
    id: "offer-terms/primary",
    phase: "primary",
    offered: "nationally",
    led: "locally",
    fittedBy: ["enhanced", "intensive"],
    alignedWith: null,
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Offer introductions" },
    clauses: ["HBK-Offer-intro-2", "HBK-Offer-year"],
  },
  {
    id: "offer-terms/secondary",
    phase: "secondary",
    offered: "nationally",
    led: "locally",
    fittedBy: ["enhanced", "intensive"],
    alignedWith: null,
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Offer introductions" },
    clauses: ["HBK-Offer-intro-2", "HBK-Offer-year"],
  },
  {
    id: "offer-terms/post-16",
    phase: "post-16",
    offered: "nationally",
    led: "locally",
    fittedBy: [],
    alignedWith: "AMSP",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Offer introductions" },
    clauses: ["HBK-Offer-intro-2", "HBK-Offer-year"],
  },
]);

/** What the sections of the offer say beside their lists. */
export const offerStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "offer/introduction",
    statement: "Excellent teaching takes time and purpose; leaders of classroom practice bring change about.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Offer introductions" },
    clauses: ["HBK-Offer-intro-1"],
  },
]);
