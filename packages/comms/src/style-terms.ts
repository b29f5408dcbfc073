import { cite } from "@maths-hubs/programme/sources";
import { defineEditions, frozen, type EditionTable } from "@maths-hubs/rulekit";
import { styleAbbreviations, type StyleAbbreviation } from "./style-abbreviations.ts";
import { styleTitles } from "./style-titles.ts";

/** What an edition of the programme's style needs to know beside the rules: the titles, and the abbreviations. */
export interface StyleTerms {
  /** Titles in which a phrase may stand in capitals. */
  readonly titles: readonly string[];
  /** Abbreviations with what they stand for. */
  readonly terms: readonly StyleAbbreviation[];
}

/**
 * The style by academic year. It is published from 2024/25 on: earlier documents write "work groups" and "Teaching for
 * Mastery" without breaking any rule of theirs, so an earlier year is refused.
 *
 * @example
 * ```ts
 * import { styleEditions } from "@maths-hubs/comms";
 *
 * styleEditions.years; // => ["2024/25"]
 * styleEditions.for("2020/21"); // throws edition-not-published
 * styleEditions.for("2025/26", { carryForward: true }).stamp.carriedForwardFrom; // => "2024/25"
 * ```
 */
export const styleEditions: EditionTable<StyleTerms> = /* @__PURE__ */ (() =>
  defineEditions<StyleTerms>([
    {
      academicYear: "2024/25",
      citation: cite("HBK", "Glossary and Comms Advice"),
      terms: frozen({ titles: styleTitles.map(({ title }) => title), terms: styleAbbreviations }),
    },
  ]))();
