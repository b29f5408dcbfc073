import { projects } from "@maths-hubs/programme/catalogue";
import { fiveBigIdeas } from "@maths-hubs/programme/frameworks";
import { usageRules } from "@maths-hubs/programme/glossary";
import { describe, expect, it } from "vitest";
import { checkText } from "./check-text.ts";
import { phraseRules } from "./rules/index.ts";
import { styleAbbreviations } from "./style-abbreviations.ts";
import { styleEditions } from "./style-terms.ts";
import { styleTitles } from "./style-titles.ts";

const year = { edition: "2024/25" };

describe("the titles of the style are those of the catalogue, and four that are no project", () => {
  it("every title in which the phrase stands in capitals, each once", () => {
    expect(new Set(styleTitles.map(({ title }) => title)).size).toBe(11);
    for (const { title } of styleTitles) expect(title).toContain("Teaching for Mastery");
    expect(styleTitles.flatMap(({ code }) => code ?? [])).toEqual([
      "NCP24-09",
      "NCP24-09s",
      "NCP24-10",
      "NCP24-11",
      "NCP24-12",
      "NCP24-13",
      "NCP24-14",
    ]);
  });
  it("a title without a code is none of the catalogue's", () => {
    const ofCatalogue = new Set(projects.map(({ title }) => title));
    const others = styleTitles.filter(({ code }) => code === undefined).map(({ title }) => title);
    expect(others.filter((title) => ofCatalogue.has(title))).toEqual([]);
    expect(others).toContain(fiveBigIdeas.name);
  });
  it.each(projects.map(({ title }) => title))("%s may stand in a sentence", (title) =>
    expect(checkText(`We run ${title} next term.`, year).filter(({ force }) => force === "must")).toEqual([]),
  );
});

describe("the abbreviations of the style are those that the glossary gives words for", () => {
  it("eighteen, each once, with what they are short for", () => {
    expect(styleAbbreviations.map(({ abbreviation }) => abbreviation)).toEqual(
      "NCETM|DfE|MHL|WG|LLME|WGL|NCP|AMHL|PMS|SMS|FEMS|TfM|SKTM|RIWG|PD Lead|SD Lead|PCT|SLG".split("|"),
    );
    for (const { expansions } of styleAbbreviations) expect(expansions.length).toBeGreaterThan(0);
  });
  it.each(
    styleAbbreviations.flatMap(({ abbreviation, expansions }) =>
      expansions.map((words) => [abbreviation, words]),
    ),
  )("%s is explained by %s", (abbreviation, words) => {
    const found = checkText(`They say ${abbreviation} (${words}) here.`, year).map(({ found }) => found);
    expect(found).not.toContain(abbreviation);
  });
});

describe("the rules are those that the glossary states, by HBK-Style-wg, HBK-Style-tfm and HBK-Style-mm", () => {
  it("of the same clauses, as strong", () =>
    expect(phraseRules.map(({ clauses, force }) => [clauses, force])).toEqual(
      usageRules.map(({ clauses, force }) => [clauses, force]),
    ));
  it.each(usageRules.flatMap(({ avoid, clauses }) => avoid.map((words) => [words, clauses] as const)))(
    "%s is found",
    (words, clauses) =>
      expect(checkText(`They chose ${words} today.`, year)).toMatchObject([{ found: words, clauses }]),
  );
  it.each(usageRules.flatMap(({ write }) => write))("%s is not", (words) =>
    expect(checkText(`They chose ${words} today.`, year)).toEqual([]),
  );
});

describe("what an edition of the style knows", () => {
  it("cannot be changed", () => {
    for (const data of [styleTitles, styleAbbreviations]) {
      expect(Object.isFrozen(data) && Object.isFrozen(data[0])).toBe(true);
    }
    const { titles, terms } = styleEditions.for("2024/25").terms;
    expect(Object.isFrozen(titles) && Object.isFrozen(terms)).toBe(true);
  });
});
