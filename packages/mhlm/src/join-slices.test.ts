import type { TeamSlice } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import type { Finding } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { joinSlices } from "./join-slices.ts";

const [whole] = assessTeamThroughout(aTeam({ reports: [] })).slices;
if (whole === undefined) throw new Error("A year has a slice.");
const first: TeamSlice = { ...whole, to: "2023-12-31" };
const second: TeamSlice = { ...whole, from: "2024-01-01" };

/** The second slice with its first finding changed. */
const differing = (change: (finding: Finding) => Finding): TeamSlice => ({
  ...second,
  findings: second.findings.map((finding, index) => (index === 0 ? change(finding) : finding)),
});

const bare = (finding: Finding): Finding => {
  const rest = { ...finding };
  Reflect.deleteProperty(rest, "evidence");
  return rest;
};

const open = (missing: readonly string[]) =>
  differing(({ rule, title, force, citation, edition, subject, message }) => ({
    rule,
    title,
    force,
    citation,
    edition,
    subject,
    message,
    outcome: "undetermined",
    missing,
  }));

describe("Neighbours that say the same are joined", () => {
  it("the same in both: one slice, from the first day of the one to the last of the other", () => {
    expect(joinSlices([first, second])).toEqual([whole]);
  });
  it("three in a row", () => {
    const middle = { ...whole, from: "2024-01-01", to: "2024-01-31" };
    expect(joinSlices([first, middle, { ...whole, from: "2024-02-01" }])).toEqual([whole]);
  });
  it("none, and one", () => {
    expect(joinSlices([])).toEqual([]);
    expect(joinSlices([first])).toEqual([first]);
  });
  it("the evidence of both is kept, each place once", () => {
    const other = differing((finding) => ({ ...finding, evidence: ["/appointments", "/appointments/9"] }));
    const [joined, ...more] = joinSlices([first, other]);
    expect(more).toEqual([]);
    expect(joined?.findings[0]?.evidence).toEqual(["/appointments", "/appointments/9"]);
    expect(joined?.findings[1]).toEqual(whole.findings[1]);
  });
  it("evidence on one side alone is kept", () => {
    const silent = differing(bare);
    expect(joinSlices([first, silent])[0]?.findings[0]?.evidence).toEqual(["/appointments"]);
    expect(
      joinSlices([{ ...silent, from: first.from, to: first.to }, second])[0]?.findings[0]?.evidence,
    ).toEqual(["/appointments"]);
    expect(
      joinSlices([{ ...silent, from: first.from, to: first.to }, silent])[0]?.findings[0],
    ).not.toHaveProperty("evidence");
  });
  it.each<[string, TeamSlice]>([
    ["leadership capacity", { ...second, capacity: { ...second.capacity, leadership: 12 } }],
    ["operational capacity", { ...second, capacity: { ...second.capacity, "operational-management": null } }],
    ["the number of findings", { ...second, findings: second.findings.slice(1) }],
    ["a rule", differing((finding) => ({ ...finding, rule: "other" }))],
    ["a subject", differing((finding) => ({ ...finding, subject: "other" }))],
    ["the values, and so the message", differing((finding) => ({ ...finding, message: "other" }))],
  ])("%s differs: two slices", (_, other) => {
    expect(joinSlices([first, other])).toHaveLength(2);
  });
  it("paths that are missing differ: two slices", () => {
    const earlier = { ...open(["/a", "/b"]), from: first.from, to: first.to };
    expect(joinSlices([earlier, open(["/a", "/b"])])).toHaveLength(1);
    expect(joinSlices([earlier, open(["/a"])])).toHaveLength(2);
    expect(joinSlices([earlier, open(["/a", "/c"])])).toHaveLength(2);
  });
  it("slices that say the same with others between stay apart", () => {
    const between = {
      ...whole,
      from: "2024-01-01",
      to: "2024-01-31",
      capacity: { ...whole.capacity, leadership: 9 },
    };
    const third = { ...whole, from: "2024-02-01" };
    expect(joinSlices([first, between, third])).toEqual([first, between, third]);
  });
});
