import { describe, expect, it } from "vitest";
import { cite, sources, sourceTitles } from "./sources.ts";

describe("five documents describe the programme", () => {
  it("each with an id, a title and an edition", () =>
    expect(sources.map(({ id, edition, kind }) => `${id} ${edition} ${kind}`)).toEqual([
      "SPEC 2023/24 specification",
      "ABOUT 2015/16 web page",
      "HBK 2024/25 handbook",
      "GOALS 2024/25 goals",
      "BOOL 2020/21 slides",
    ]));
  it("cited by id and place", () =>
    expect(cite("HBK", "Glossary")).toEqual({ source: "HBK", at: "Glossary" }));
  it("titled with issuer and time", () => {
    const titles = sourceTitles();
    expect(Object.keys(titles)).toEqual(sources.map(({ id }) => id));
    expect(titles["BOOL"]).toBe("The Boolean Maths Hub (Boolean Maths Hub, 2020–21)");
  });
});
