import { describe, expect, it } from "vitest";
import { handbookEditions } from "../communication-editions.ts";
import type { Publication } from "../publication.ts";
import { currentLogos } from "./current-logos.ts";

const edition = handbookEditions.for("2024/25");
const judged = (publication: Omit<Publication, "name">): readonly unknown[] =>
  currentLogos.judge({ name: "flyer", ...publication }, edition);

describe("HBK-Style-logo-current: every logo is the current one; the host says which that is (I11)", () => {
  const currentVersions = { "own-hub": "2024", "working-with-the-ncetm": "3" };
  it("the current version", () =>
    expect(judged({ logos: [{ logo: "own-hub", version: "2024" }], currentVersions })).toMatchObject([
      { outcome: "met", subject: "flyer, own-hub" },
    ]));
  it("an older one, told for each", () => {
    const logos = [
      { logo: "own-hub", version: "2023" },
      { logo: "working-with-the-ncetm", version: "3" },
    ];
    expect(judged({ logos, currentVersions })).toMatchObject([
      { outcome: "not-met", evidence: ["/logos/0/version", "/currentVersions/own-hub"] },
      { outcome: "met" },
    ]);
  });
  it("unknown, with what is missing", () => {
    expect(judged({ logos: [{ logo: "ncetm" }] })).toMatchObject([
      { outcome: "undetermined", missing: ["/logos/0/version", "/currentVersions/ncetm"] },
    ]);
    expect(judged({})).toMatchObject([{ outcome: "undetermined", missing: ["/logos"] }]);
  });
  it("a partner’s logo is not ours to judge", () =>
    expect(judged({ logos: [{ logo: "constructor" }] })).toMatchObject([{ outcome: "not-applicable" }]));
});
