import { defineEditions, frozen, type EditionTable } from "@maths-hubs/rulekit";
import { cite } from "../cite.ts";

/** What the documents ask about local leaders, each by the name of its rule. */
export type LocalLeaderExpectation =
  | "lead-body-leaders"
  | "planned-capacity"
  | "active-leaders"
  | "range-of-expertise"
  | "one-to-one-link"
  | "link-is-another"
  | "forum-each-term"
  | "embedding-pathway"
  | "school-development-lead"
  | "programme-audience"
  | "project-community"
  | "three-elements"
  | "professional-development-lead"
  | "national-workshops"
  | "workshop-days"
  | "coordination-team"
  | "hub-community"
  | "community-members"
  | "community-leaders"
  | "community-leader-roles"
  | "axis-account"
  | "confirmed-in-time"
  | "joining-links"
  | "strategic-group"
  | "active-in-community"
  | "one-development-programme"
  | "leads-regularly"
  | "joins-project-communities";

/** What an edition asks about local leaders. */
export interface LocalLeaderExpectations {
  /**
   * What is asked for, and how much of it: people, points, days or working days as the rule counts, 1 where it is a matter
   * of there being any. What is not listed no document of the year asks for, and its rule does not apply.
   */
  readonly asks: Readonly<Partial<Record<LocalLeaderExpectation, number>>>;
}

/**
 * What the documents ask about local leaders, by academic year: the page About Maths Hubs for 2015/16, the slides for
 * 2020/21 to 2022/23, the specification for 2023/24, the handbook for 2024/25. The years between are not published.
 *
 * Clauses: ABOUT-Work-forum, BOOL-LLME-1, BOOL-LLME-2, BOOL-LLME-3, BOOL-LLME-4, SPEC-AnnexA-LLME-target,
 * HBK-Goal-LLME-target, HBK-NCPC-days, HBK-MHC-leaders, HBK-Axis-10days.
 *
 * @example
 * ```ts
 * import { localLeaderExpectations } from "@maths-hubs/programme/local-leaders";
 *
 * localLeaderExpectations.years; // => ["2015/16", "2020/21", "2021/22", "2022/23", "2023/24", "2024/25"]
 * localLeaderExpectations.for("2024/25").terms.asks["workshop-days"]; // => 3
 * localLeaderExpectations.for("2023/24").terms.asks["workshop-days"]; // => undefined
 * localLeaderExpectations.for("2018/19"); // throws edition-not-published
 * ```
 */
export const localLeaderExpectations: EditionTable<LocalLeaderExpectations> =
  /* @__PURE__ */ defineEditions<LocalLeaderExpectations>([
    {
      academicYear: "2015/16",
      citation: /* @__PURE__ */ cite("ABOUT", "How hubs work together"),
      terms: /* @__PURE__ */ frozen({ asks: { "forum-each-term": 1 } }),
    },
    {
      academicYear: "2020/21",
      until: "2022/23",
      citation: /* @__PURE__ */ cite("BOOL", "Local leaders of mathematics education"),
      terms: /* @__PURE__ */ frozen({
        asks: {
          "active-in-community": 1,
          "one-development-programme": 1,
          "leads-regularly": 1,
          "joins-project-communities": 1,
        },
      }),
    },
    {
      academicYear: "2023/24",
      citation: /* @__PURE__ */ cite("SPEC", "Paragraph 8a; Annexes A, B and C"),
      terms: /* @__PURE__ */ frozen({
        asks: {
          "lead-body-leaders": 1,
          "planned-capacity": 1,
          "active-leaders": 50,
          "range-of-expertise": 1,
          "one-to-one-link": 1,
          "link-is-another": 1,
          "hub-community": 1,
        },
      }),
    },
    {
      academicYear: "2024/25",
      citation: /* @__PURE__ */ cite("HBK", "Local leaders of mathematics education"),
      terms: /* @__PURE__ */ frozen({
        asks: {
          "active-leaders": 50,
          "range-of-expertise": 1,
          "one-to-one-link": 1,
          "link-is-another": 1,
          "embedding-pathway": 1,
          "school-development-lead": 1,
          "programme-audience": 1,
          "project-community": 1,
          "three-elements": 3,
          "professional-development-lead": 1,
          "national-workshops": 3,
          "workshop-days": 3,
          "coordination-team": 3,
          "hub-community": 1,
          "community-members": 1,
          "community-leaders": 3,
          "community-leader-roles": 3,
          "axis-account": 3,
          "confirmed-in-time": 10,
          "joining-links": 1,
          "strategic-group": 3,
        },
      }),
    },
  ]);
