import { describe, expect, it } from "vitest";
import {
  citedWorks,
  cite,
  handbook,
  handbookCompanion,
  handbookContents,
  sources,
  sourceTitles,
} from "./sources.ts";

describe("five documents describe the programme", () => {
  it("each with an id, a title and an edition", () =>
    expect(sources.map(({ id, edition, kind }) => `${id} ${edition} ${kind}`)).toEqual([
      "SPEC 2023/24 specification",
      "ABOUT 2015/16 web page",
      "HBK 2024/25 handbook",
      "GOALS 2024/25 goals",
      "BOOL 2020/21 slides",
    ]));
  it("SPEC-Doc-issuer, HBK-Edition, GOALS-Edition, BOOL-Edition: one of them prints the year of issue", () =>
    expect(sources.map(({ id, issuer, year }) => `${id} ${issuer} ${year}`)).toEqual([
      "SPEC Department for Education 2023",
      "ABOUT Maths Hubs programme null",
      "HBK NCETM null",
      "GOALS NCETM null",
      "BOOL Boolean Maths Hub null",
    ]));
  it("and each says what its text does not hold", () =>
    expect(sources.map(({ notInText }) => notInText.length)).toEqual([1, 1, 6, 0, 3]));
  it("cited by id and place", () =>
    expect(cite("HBK", "Glossary")).toEqual({ source: "HBK", at: "Glossary" }));
  it("titled with issuer and time", () => {
    const titles = sourceTitles();
    expect(Object.keys(titles)).toEqual(sources.map(({ id }) => id));
    expect(titles["BOOL"]).toBe("The Boolean Maths Hub (Boolean Maths Hub, 2020–21)");
  });
});

describe("The handbook says what it is", () => {
  it("HBK-Edition: for local leaders, of 2024/25", () =>
    expect([handbook.audience, handbook.editions]).toEqual(["LLME", ["2024/25"]]));
  it("HBK-Intro-covers: three things", () => expect(handbook.covers).toHaveLength(3));
  it("HBK-Intro-readwith: to be read with the handbook of the project", () =>
    expect(handbookCompanion).toMatchObject({ companion: "NCP-specific handbook", force: "should" }));
});

describe("HBK-Contents: its list of contents has fourteen sections on pages 3 to 25", () => {
  const sections = handbookContents.filter(({ level }) => level === 1);

  it("line by line, no page before the one above", () => {
    const pages = handbookContents.map(({ page }) => page);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect([pages.length, pages[0], pages.at(-1)]).toEqual([37, 3, 25]);
  });
  it("the sections on the pages of the register", () =>
    expect(sections.map(({ title, page }) => `${page} ${title}`)).toEqual([
      "3 Types of school and professional development activity",
      "4 Primary Schools",
      "6 Secondary Schools",
      "8 Post-16 institutions (including 11-18 schools)",
      "10 LLME: local leaders of mathematics education",
      "12 The work of an LLME",
      "14 LLME development programmes",
      "17 NCP LLME Communities",
      "18 Maths Hub LLME Community",
      "19 Collaborative Professionalism",
      "20 Impact evaluation and quality assurance",
      "22 Indicative evaluation timeline for LLMEs",
      "23 Practicalities",
      "25 Glossary and Comms Advice",
    ]));
});

describe("The handbook cites nine works in footnotes and links to one", () => {
  it.each([
    ["HBK-Pri-C-essence", [null]],
    ["HBK-Ref-npq", [2020]],
    ["HBK-Ref-eef2024", [2024]],
    ["HBK-Ref-plc", [2005, 2013, 2018]],
    ["HBK-Ref-hargreaves", [2018, 2018]],
    ["HBK-Ref-guskey", [2002]],
    ["HBK-Ref-eef2021", [2021]],
  ])("%s: %j", (clause, years) =>
    expect(citedWorks.filter(({ clauses }) => clauses.includes(clause)).map(({ year }) => year)).toEqual(
      years,
    ),
  );
  it("ten together, each with a title and somebody who wrote it", () => {
    expect(citedWorks).toHaveLength(10);
    for (const { title, authors } of citedWorks)
      expect([title.length > 9, authors.length > 0]).toEqual([true, true]);
  });
  it("HBK-Ref-guskey: pages are printed", () =>
    expect(citedWorks.find(({ year }) => year === 2002)?.publishedIn).toMatch(/8, 381-391$/));
});
