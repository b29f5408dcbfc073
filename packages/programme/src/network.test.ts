import { gapsInNumbering, isHubCode, regionsWithoutHub } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import {
  hubAliases,
  hubAreas,
  hubCountIn,
  hubCounts,
  hubFinder,
  hubOf,
  isListedHub,
  listedHubs,
  networkHistory,
  networkStatements,
} from "./network.ts";
import { sources } from "./sources.ts";

const codes = listedHubs.map(({ code }) => code);

describe("HBK-Hubs-count: the handbook of 2024/25 lists 40 hubs", () => {
  it("with as many codes and names", () => {
    expect(new Set(codes).size).toBe(40);
    expect(new Set(listedHubs.map(({ name }) => name)).size).toBe(40);
    expect(codes.every(isHubCode)).toBe(true);
  });
  it.each([
    ["EE", 5],
    ["EM", 3],
    ["LO", 6],
    ["NE", 2],
    ["NW", 6],
    ["SE", 5],
    ["SW", 5],
    ["WM", 4],
    ["YH", 4],
  ] as const)("%s has %i", (prefix, count) => {
    expect(listedHubs.filter((hub) => hub.prefix === prefix)).toHaveLength(count);
    expect(hubCounts[prefix]).toBe(count);
  });
  it("numbers them without a gap (HBK-Hubs-code-format)", () => expect(gapsInNumbering(codes)).toEqual([]));
  it("serves every region (ABOUT-Where-regions)", () => expect(regionsWithoutHub(codes)).toEqual([]));
  it.each([
    ["SW3", "Boolean"],
    ["WM2", "SHaW"],
    ["YH3", "Yorkshire and The Humber"],
    ["SW1", "CODE"],
    ["EE5", "Venn Essex"],
  ])("%s is %s, in the case printed", (code, name) => expect(hubOf(code).name).toBe(name));
});

const others = (list: readonly string[]): readonly string[] => list.filter((code) => code !== "EE5");

describe("HBK-Hubs-order: EE5 is printed between EM1 and EM2, and stands at its place here", () => {
  it("is sorted by code", () => expect(codes).toEqual(codes.toSorted()));
  it("keeps the printed place of each", () => {
    const printed = listedHubs.toSorted((one, other) => one.printedAs - other.printedAs);
    expect(printed.map(({ printedAs }) => printedAs)).toEqual(codes.map((_, index) => index + 1));
    const around = printed.map(({ code }) => code).slice(3, 8);
    expect(around).toEqual(["EE4", "EM1", "EE5", "EM2", "EM3"]);
    expect(others(printed.map(({ code }) => code))).toEqual(others(codes));
  });
});

describe("every hub says where it stands", () => {
  it.each(listedHubs)("$code", (hub) => {
    expect(hub).toMatchObject({
      id: `hubs/${hub.code.toLowerCase()}`,
      prefix: hub.code.slice(0, 2),
      editions: ["2024/25"],
      citation: { source: "HBK", at: "The Maths Hubs Network" },
      clauses: [`HBK-Hub-${hub.code}`],
    });
  });
});

describe("the area of a hub is known where a document gives it, and unknown elsewhere", () => {
  it("SPEC-P10-area-shaw: SHaW covers four authorities", () =>
    expect(hubOf("WM2").area).toMatchObject({
      localAuthorities: ["Herefordshire", "Shropshire", "Telford and Wrekin", "Wolverhampton"],
    }));
  it("SPEC-P10-area-yath: Yorkshire and the Humber covers five", () =>
    expect(hubOf("YH3").area).toMatchObject({
      localAuthorities: [
        "City of Kingston upon Hull",
        "Kirklees",
        "North East Lincolnshire",
        "North Lincolnshire",
        "Wakefield",
      ],
    }));
  it("SPEC-P11-location: a place counts in the area of its own hub alone", () => {
    const all = hubAreas.flatMap(({ localAuthorities }) => localAuthorities);
    expect(all).toHaveLength(9);
    expect(new Set(all).size).toBe(9);
  });
  it("no other hub has one", () =>
    expect(listedHubs.filter(({ area }) => area !== "unknown").map(({ code }) => code)).toEqual([
      "WM2",
      "YH3",
    ]));
});

describe("other public names say where they were seen and how well that bears them out", () => {
  it.each(hubAliases)("$name", ({ hub, name, seenAt, confidence }) => {
    expect(hubOf(hub).aliases).toContainEqual({ hub, name, seenAt, confidence });
    expect(seenAt).not.toBe("");
    expect(["publisher", "hub", "second-hand", "inferred"]).toContain(confidence);
  });
  it("stand at their hub, in the order of the codes", () => {
    expect(listedHubs.flatMap(({ aliases }) => aliases)).toEqual(hubAliases);
  });
});

describe("isListedHub", () => {
  it("says yes to every hub of the list", () => expect(codes.every(isListedHub)).toBe(true));

  it.each([
    ["SW3", true],
    ["SW5", true],
    ["SW6", false],
    ["XX1", false],
    ["sw3", false],
  ])("%s: %s", (code, listed) => expect(isListedHub(code)).toBe(listed));
});

describe("hubOf refuses what is no code of a hub, with what is nearest", () => {
  it("gives every hub by its code", () => expect(codes.map(hubOf)).toEqual(listedHubs));
  it.each([
    ["SW6", ["SW1", "SW2", "SW3"]],
    ["wm2", ["WM2", "WM1", "WM3"]],
    ["", []],
    ["constructor", []],
    ["__proto__", []],
  ])("%j", (received, nearest) =>
    expect(() => hubOf(received)).toThrow(
      expect.objectContaining({
        code: "unknown-hub",
        received,
        nearest,
        expected: expect.stringContaining("code"),
      }),
    ),
  );
  it("with a short sentence, however long the text", () => {
    const text = "W".repeat(1_000_000);
    expect(() => hubOf(text)).toThrow(
      expect.objectContaining({ received: text, message: expect.stringMatching(/^.{1,200}$/) }),
    );
  });
  it("in a program without types too", () => {
    const untyped: unknown = undefined;
    expect(() => hubOf(untyped as string)).toThrow(expect.objectContaining({ code: "unknown-hub" }));
  });
});

describe("the history of the network has what the documents say, and nothing between", () => {
  it.each([
    ["2014-07", 32, "ABOUT-Est-first32"],
    ["2015-11", 35, "ABOUT-Where-hubcount"],
    ["2020/21", 40, "BOOL-Nat-hubcount"],
    ["2023/24", 40, "SPEC-P2-hubcount"],
    ["2024/25", 40, "HBK-Hubs-count"],
  ])("%s: %i hubs (%s)", (when, hubs, clause) => {
    const milestone = networkHistory.find((one) => one.when === when);
    expect(milestone?.hubs).toBe(hubs);
    expect(milestone?.clauses).toContain(clause);
  });
  it("SPEC-P2-start: the programme began in 2014, with no number of hubs", () =>
    expect(networkHistory[0]).toMatchObject({ when: "2014", clauses: ["SPEC-P2-start"] }));
  it("SPEC-P5-tfm-since: hubs have led teaching for mastery since 2016", () =>
    expect(networkHistory.find(({ when }) => when === "2016")?.clauses).toEqual(["SPEC-P5-tfm-since"]));
  it("has two milestones without a number of hubs and five with one, oldest first", () => {
    const times = networkHistory.map(({ when }) => when.slice(0, 4));
    expect(times).toEqual(times.toSorted());
    expect(networkHistory.filter(({ hubs }) => hubs === undefined)).toHaveLength(2);
    expect(networkHistory).toHaveLength(7);
  });
  it.each([
    ["2013/14", 32, "ABOUT"],
    ["2015/16", 35, "ABOUT"],
    ["2020/21", 40, "BOOL"],
    ["2023/24", 40, "SPEC"],
    ["2024/25", 40, "HBK"],
  ])("hubCountIn(%s) is %i", (year, hubs, source) =>
    expect(hubCountIn(year)).toEqual({ stated: true, hubs, citation: expect.objectContaining({ source }) }),
  );
  it.each(["2012/13", "2014/15", "2016/17", "2019/20", "2021/22", "2022/23", "2025/26", "2024", ""])(
    "hubCountIn(%j) is not stated",
    (year) =>
      expect(hubCountIn(year)).toEqual({
        stated: false,
        years: ["2013/14", "2015/16", "2020/21", "2023/24", "2024/25"],
      }),
  );
});

describe("entries about the network", () => {
  const entries = [...listedHubs, ...hubAreas, ...networkHistory, ...networkStatements, hubFinder];
  it("have ids of their own", () => expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length));
  it.each(entries)(
    "$id has clauses, an edition and a document that exists",
    ({ clauses, editions, citation }) => {
      expect(clauses.length).toBeGreaterThan(0);
      expect(editions.every((year) => /^20\d\d\/\d\d$/.test(year))).toBe(true);
      expect(sources.map(({ id }) => id)).toContain(citation.source);
      expect(citation.at).not.toBe("");
    },
  );
  it("HBK-Hubs-find: the page and the phrase to search for are those printed", () =>
    expect(hubFinder).toMatchObject({
      page: "ncetm.org.uk/maths-hubs/find-your-hub",
      searchFor: "find your maths hub",
    }));
  it("SPEC-P2-purpose is kept as a statement", () =>
    expect(networkStatements.map(({ clauses }) => clauses)).toEqual([["SPEC-P2-purpose"]]));
});
