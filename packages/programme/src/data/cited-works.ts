import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** A work that a document cites. */
export interface CitedWork extends PublishedEntry {
  /** Who wrote it, as printed: persons by surname and initials, or the body. */
  readonly authors: readonly string[];
  /** The year of publication; `null` where none is printed. */
  readonly year: number | null;
  /** The title as printed. */
  readonly title: string;
  /** Where it was published, with volume and pages as far as they are printed; `null` where nothing is. */
  readonly publishedIn: string | null;
}

/**
 * The works that the handbook of 2024/25 cites: nine in footnotes, in their order, after the one that its commentaries link
 * to. What they say is not held here.
 *
 * @example
 * ```ts
 * import { citedWorks } from "@maths-hubs/programme/sources";
 *
 * citedWorks.length; // => 10
 * citedWorks.find(({ id }) => id === "cited-works/guskey-2002")?.publishedIn; // => "Teachers and Teaching: Theory and Practice, 8, 381-391"
 * ```
 */
export const citedWorks: readonly CitedWork[] = /* @__PURE__ */ frozen([
  {
    id: "cited-works/ncetm-essence",
    editions: ["2024/25"],
    citation: {
      source: "HBK",
      at: "Primary and secondary commentary 2024/25, paragraph 1; Leading maths pedagogy",
    },
    clauses: ["HBK-Pri-C-essence", "HBK-Sec-C-essence"],
    authors: ["NCETM"],
    year: null,
    title: "Essence of Mathematics Teaching for Mastery",
    publishedIn: null,
  },
  {
    id: "cited-works/npq-2020",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Footnote 1, page 16" },
    clauses: ["HBK-Ref-npq"],
    authors: ["Department for Education"],
    year: 2020,
    title: "National Professional Qualification (NPQ): Senior Leadership Framework",
    publishedIn: "HMSO, London",
  },
  {
    id: "cited-works/sharples-2024",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Footnote 2, page 16" },
    clauses: ["HBK-Ref-eef2024"],
    authors: ["Sharples, J.", "Eaton, J.", "Boughelaf, J."],
    year: 2024,
    title: "A School's Guide to Implementation",
    publishedIn: "Education Endowment Foundation, London",
  },
  {
    id: "cited-works/bolam-2005",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Footnote 1, page 17" },
    clauses: ["HBK-Ref-plc"],
    authors: [
      "Bolam, R.",
      "McMahon, A.",
      "Stoll, L.",
      "Thomas, S.",
      "Wallace, M.",
      "Greenwood, A.",
      "Smith, M.",
    ],
    year: 2005,
    title: "Creating and sustaining effective professional learning communities",
    publishedIn: "Vol. 637, research report",
  },
  {
    id: "cited-works/hargreaves-2013",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Footnote 2, page 17" },
    clauses: ["HBK-Ref-plc"],
    authors: ["Hargreaves, A."],
    year: 2013,
    title: "Push, Pull and Nudge: The Future of Teaching and Educational Change",
    publishedIn:
      "In Zhu, X., Zeichner, K. (eds), Preparing Teachers for the 21st Century, New Frontiers of Educational Research, Springer, Berlin, Heidelberg",
  },
  {
    id: "cited-works/macbeath-2018",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Footnote 3, page 17" },
    clauses: ["HBK-Ref-plc"],
    authors: ["MacBeath, J.", "Dempster, N.", "Frost, D.", "Johnson, G.", "Swaffield, S."],
    year: 2018,
    title:
      "Strengthening the connections between leadership and learning: Challenges to policy, school and classroom practice",
    publishedIn: "Routledge",
  },
  {
    id: "cited-works/hargreaves-oconnor-2018-a",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Footnote 1, page 19" },
    clauses: ["HBK-Ref-hargreaves"],
    authors: ["Hargreaves, A.", "O'Connor, M. T."],
    year: 2018,
    title: "Collaborative professionalism: When teaching together means learning for all",
    publishedIn: "Corwin Press",
  },
  {
    id: "cited-works/hargreaves-oconnor-2018-b",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Footnote 2, page 19" },
    clauses: ["HBK-Ref-hargreaves"],
    authors: ["Hargreaves, A.", "O'Connor, M. T."],
    year: 2018,
    title: "Leading collaborative professionalism",
    publishedIn: "Centre for Strategic Education, Melbourne, pages 1-17",
  },
  {
    id: "cited-works/guskey-2002",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Footnote 1, page 20" },
    clauses: ["HBK-Ref-guskey"],
    authors: ["Guskey, T. R."],
    year: 2002,
    title: "Professional Development and Teacher Change",
    publishedIn: "Teachers and Teaching: Theory and Practice, 8, 381-391",
  },
  {
    id: "cited-works/eef-2021",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Footnote 2, page 20" },
    clauses: ["HBK-Ref-eef2021"],
    authors: ["Education Endowment Foundation"],
    year: 2021,
    title: "Effective Professional Development Guidance Report",
    publishedIn: null,
  },
]);
