import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** Partners of one kind, in one edition; the documents give examples, never a closed list. */
export interface PartnerList extends PublishedEntry {
  /** What the partners do, in our words. */
  readonly role: string;
  /** The partners that the document names, as printed; empty where it names none. */
  readonly named: readonly string[];
}

/** The kinds of partner that hubs work with, by edition. Strategic partners of 2015/16 plan and evaluate; those of 2023/24 support. */
export const partnerLists: readonly PartnerList[] = /* @__PURE__ */ frozen([
  {
    id: "partners/2015-16-strategic",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "What is a Maths Hub?" },
    clauses: ["ABOUT-What-strategic-partners"],
    role: "strategic partners, chosen by the lead school: they help to plan and evaluate",
    named: [],
  },
  {
    id: "partners/2015-16-operational",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "What is a Maths Hub?" },
    clauses: ["ABOUT-What-operational-partners"],
    role: "operational partners, chosen by the lead school: they help to carry out",
    named: [],
  },
  {
    id: "partners/2015-16-advisers",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "Who else do Maths Hubs work with?" },
    clauses: ["ABOUT-Who-advisers"],
    role: "strategic advisers of the network",
    named: [
      "Ofsted",
      "Teaching School Council",
      "Joint Mathematical Council (JMC)",
      "Advisory Committee on Mathematics Education (ACME)",
    ],
  },
  {
    id: "partners/2015-16-local",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "Who else do Maths Hubs work with?" },
    clauses: ["ABOUT-Who-partners"],
    role: "partners who build capacity locally",
    named: [
      "Teaching Schools",
      "mathematics Specialist Leaders of Education (SLEs)",
      "NCETM CPD Standard holders",
      "NCETM accredited Professional Development Leads",
      "universities",
      "subject associations",
      "employers",
    ],
  },
  {
    id: "partners/2023-24-strategic",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 4" },
    clauses: ["SPEC-P4-strategic-partners"],
    role: "strategic partners who support a hub",
    named: ["Teaching School Hubs", "universities", "maths experts", "employers"],
  },
  {
    id: "partners/2023-24-ncetm-teams",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex C, operational management group, function 5, bullet 3" },
    clauses: ["SPEC-AnnexC-OG-F5-teams"],
    role: "teams of the NCETM that the operational management group works with",
    named: ["NCETM System Leadership Team", "NCETM Operations Team"],
  },
]);

/** What the documents say of partners beside their kinds. */
export const partnerStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "partners/2015-16-network-wide",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "Who else do Maths Hubs work with?" },
    clauses: ["ABOUT-Who-network-orgs"],
    statement:
      "Some organisations support the network as a whole; examples stand on the pages “What Maths Hubs are doing”.",
  },
]);
