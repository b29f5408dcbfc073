import { describe, expect, it } from "vitest";
import { findHub, hubAliases, listedHubs } from "./network.ts";
import { hubNameKey } from "./hub-name-key.ts";

const codeIn = (text: string): string => {
  const answer = findHub(text);
  return answer.found === "hub" ? answer.hub.code : answer.found;
};
const nearestTo = (text: string): readonly string[] => {
  const answer = findHub(text);
  return answer.found === "none" ? answer.nearest.map(({ code }) => code) : [];
};

describe("findHub knows a hub by code, printed name or another public name, and forgives how it is written", () => {
  it.each(listedHubs)("$code $name", ({ code, name }) => {
    const forms = [code, code.toLowerCase(), ` ${code}\t`, name, name.toUpperCase(), `The ${name} Maths Hub`];
    expect(forms.map(codeIn)).toEqual(forms.map(() => code));
  });
  it.each(hubAliases)("$name, once or elsewhere a name of $hub", (alias) =>
    expect(findHub(`${alias.name} Maths Hub`)).toEqual({
      found: "hub",
      hub: listedHubs.find(({ code }) => code === alias.hub),
      by: alias,
    }),
  );
  it.each([
    ["Yorkshire and the Humber", "YH3"],
    ["Yorkshire & The Humber", "YH3"],
    ["Cheshire & Wirral", "NW6"],
    ["Bucks Berks and Oxon", "SE1"],
    ["Bucks, Berks & Oxon Maths Hub", "SE1"],
    ["North-East Hants and Surrey", "SE2"],
    ["NE Hants & Surrey", "SE2"],
    ["london central & nw", "LO2"],
    ["London Central and West", "LO3"],
    ["Möbius", "SW5"],
    ["MathsHub Boolean", "SW3"],
    ["SW 3", "SW3"],
    ["Salop & Herefordshire", "WM2"],
    ["Central", "WM1"],
    ["North West One", "NW1"],
    ["North North West", "NW4"],
  ])("%j is %s", (text, code) => expect(codeIn(text)).toBe(code));
  it("says by what it knew the hub, and how well an alias is borne out", () => {
    expect(findHub("sw5")).toMatchObject({ by: "code" });
    expect(findHub("Mobius")).toMatchObject({ by: "name" });
    expect(findHub("North West Two")).toMatchObject({ by: { confidence: "publisher" } });
    expect(findHub("Surrey Plus")).toMatchObject({ by: { confidence: "inferred" } });
  });
});

describe("findHub never guesses", () => {
  it.each([
    ["London Central", ["LO2", "LO3"]],
    ["london", ["LO1", "LO2", "LO3", "LO4", "LO5", "LO6"]],
    ["East Midlands", ["EM1", "EM2", "EM3"]],
    ["North West", ["NW1", "NW2", "NW3", "NW4"]],
    ["Yorkshire", ["YH1", "YH2", "YH3", "YH4"]],
    ["Hants and Surrey", "none"],
  ])("%j: the words stand in the names of %j", (text, codes) => {
    const answer = findHub(text);
    expect(answer.found === "several" ? answer.candidates.map(({ code }) => code) : answer.found).toEqual(
      codes,
    );
  });
  it.each([
    "Kent",
    "Bolean",
    "SW6",
    "Mobius Hub of Reading",
    "EE",
    "Sussexx",
    "Northumber",
    "WM2 SHaW Boolean",
  ])("%j is no hub", (text) => expect(codeIn(text)).toBe("none"));
  it.each([
    ["Bolean", "SW3"],
    ["Kent", "SE5"],
    ["Archimedes", "NE2"],
    ["SW6", "SW1"],
    ["Herefordshire", "WM2"],
  ])("but the nearest to %j begin with %s", (text, code) => expect(nearestTo(text)[0]).toBe(code));
  it("gives three at most, and each hub once", () => {
    expect(nearestTo("North East London Central Wes")).toHaveLength(3);
    expect(new Set(nearestTo("Hants")).size).toBe(nearestTo("Hants").length);
  });
  it.each(["", " ", "?!", "Maths Hub", "the", "\u0000", "\uD800", "漢字"])("%j is like none", (text) =>
    expect(findHub(text)).toEqual({ found: "none", nearest: [] }),
  );
  it("nor is what is no text, in a program without types", () => {
    const others: readonly unknown[] = [undefined, null, 3, {}, []];
    for (const untyped of others) {
      expect(findHub(untyped as string)).toEqual({ found: "none", nearest: [] });
    }
  });
  it.each(["__proto__", "constructor", "toString"])("%j is a word like any other", (text) =>
    expect(codeIn(text)).toBe("none"),
  );
});

const long = (length: number): string => `Boolean ${"x".repeat(length - "Boolean ".length)}`;

describe("a hostile text is answered by its first 100 characters", () => {
  it("a name of 100 characters is compared whole", () =>
    expect(codeIn(`Boolean${" ".repeat(80)}Maths Hub ...`)).toBe("SW3"));
  it.each([99, 100, 101, 1_000_000])("%i characters that are no name are no hub", (length) =>
    expect(codeIn(long(length))).toBe("none"),
  );
  it("not even where the beginning is a name", () => {
    expect(codeIn(`Boolean${" ".repeat(100)}Mobius`)).toBe("none");
    expect(nearestTo(`Boolean${" ".repeat(1_000_000)}Mobius`)[0]).toBe("SW3");
  });
  it("spaces around a name do not count", () => {
    const spaces = " ".repeat(1_000_000);
    expect(codeIn(`${spaces}Boolean${spaces}`)).toBe("SW3");
  });
});

describe("no two hubs share a name", () => {
  it("whichever of their names, written however", () => {
    const keys = listedHubs.flatMap(({ code, name, aliases }) =>
      [code, name, ...aliases.map((alias) => alias.name)].map(hubNameKey),
    );
    expect(keys).not.toContain("");
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(2 * 40 + hubAliases.length);
  });
});
