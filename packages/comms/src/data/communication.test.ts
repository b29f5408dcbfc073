import { describe, expect, it } from "vitest";
import { channels } from "./channels.ts";
import { communicationStatements, dailyDigest, waysOfSaying, waysOfSharing } from "./communication.ts";
import { contactPoints } from "./contact-points.ts";

describe("what the documents say of communication", () => {
  it("HBK-Base-boost, HBK-Base-hours: a boost and a draft notify nobody else, a comment the thread", () =>
    expect(waysOfSaying.map(({ way, notifies, seenBy }) => [way, notifies, seenBy])).toEqual([
      ["comment", "everyone-in-the-thread", "everyone"],
      ["boost", "nobody-else", "everyone"],
      ["draft", "nobody-else", "author"],
    ]));
  it("HBK-Base-files, HBK-Base-docs: uploads keep versions, Basecamp documents are edited together", () =>
    expect(
      waysOfSharing.map(({ way, canBeEditedTogether, keepsHistory }) => [
        way,
        canBeEditedTogether,
        keepsHistory,
      ]),
    ).toEqual([
      ["upload", false, true],
      ["basecamp-document", true, null],
    ]));
  it("HBK-Base-digest: at seven in the morning, of the day before", () =>
    expect([dailyDigest.at, dailyDigest.covers]).toEqual(["07:00", "previous-day"]));
  it("HBK-Contact: the local hub first, then the address of the Project Team", () =>
    expect(contactPoints.map(({ order, email }) => [order, email])).toEqual([
      ["first", null],
      ["further", "mathshubs@ncetm.org.uk"],
    ]));
  it("SPEC-AnnexB-9-channels: six channels, three of them of no or low cost", () => {
    expect(channels.map(({ name }) => name)).toEqual([
      "websites",
      "social media",
      "newsletters",
      "meetings",
      "events",
      "networks",
    ]);
    expect(channels.map(({ isNamedLowCost }) => isNamedLowCost)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  it("ABOUT-Work-online, HBK-Base-what, HBK-Base-notify, HBK-Base-app, HBK-Base-unsub, HBK-Base-public: statements", () =>
    expect(communicationStatements.flatMap(({ clauses }) => clauses)).toEqual([
      "ABOUT-Work-online",
      "HBK-Base-what",
      "HBK-Base-notify",
      "HBK-Base-app",
      "HBK-Base-unsub",
      "HBK-Base-public",
    ]));
  it("every entry has an id of its own, an edition and a source", () => {
    const entries = [
      ...waysOfSaying,
      ...waysOfSharing,
      dailyDigest,
      ...communicationStatements,
      ...contactPoints,
      ...channels,
    ];
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { editions, citation } of entries) {
      expect(editions).toEqual([{ SPEC: "2023/24", ABOUT: "2015/16", HBK: "2024/25" }[citation.source]]);
    }
  });
  it("cannot be changed", () => {
    for (const data of [waysOfSaying, channels, contactPoints]) {
      expect(Object.isFrozen(data) && Object.isFrozen(data[0])).toBe(true);
    }
  });
});
