import type { TeamYear } from "@maths-hubs/model";
import type { Finding } from "@maths-hubs/rulekit";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEdition, anyTeam, dayOfYear, daysAround } from "./arbitrary-team.test-support.ts";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { assessTeam } from "./assess-team.ts";
import { covers, shortfallOf, tilesTheYear } from "./laws.test-support.ts";

/** What a finding answers, without where it looked. */
const answerOf = (finding: Finding) => ({
  rule: finding.rule,
  subject: finding.subject,
  outcome: finding.outcome,
  message: finding.message,
  requirement: "requirement" in finding ? finding.requirement : undefined,
  actual: "actual" in finding ? finding.actual : undefined,
  shortfall: shortfallOf(finding),
  missing: "missing" in finding ? finding.missing : undefined,
});

/** Which rule says what of which subject. */
const key = (one: { readonly rule: string; readonly subject: string }, detail: unknown): string =>
  JSON.stringify([one.rule, one.subject, detail]);

const outcomes = ({ slices }: TeamYear) =>
  slices.map(({ findings }) => findings.map(({ rule, subject, outcome }) => ({ rule, subject, outcome })));

describe("The slices of a year", () => {
  it("tile it, and no two neighbours say the same", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { slices, period } = assessTeamThroughout(team);
        expect(period).toEqual({ from: "2023-09-01", to: "2024-08-31" });
        tilesTheYear(slices);
        slices.forEach((slice, index) => {
          const next = slices[index + 1];
          if (next === undefined) return;
          const said = ({ findings, capacity }: typeof slice) => ({
            capacity,
            answers: findings.map(answerOf),
          });
          expect(said(slice)).not.toEqual(said(next));
        });
      }),
    );
  });
  it("say of each day what is said of that day alone", () => {
    fc.assert(
      fc.property(anyTeam, anyEdition, dayOfYear, (team, edition, anyDay) => {
        const year = assessTeamThroughout(team, { edition });
        for (const on of [...daysAround(team), anyDay]) {
          const report = assessTeam(team, { on, edition });
          const slice = year.slices.find((one) => covers(one, on));
          expect(slice?.findings.map(answerOf)).toEqual(report.findings.map(answerOf));
          expect(slice).toMatchObject({
            compliant: report.compliant,
            heldBackBy: report.heldBackBy,
            counts: report.counts,
            capacity: report.capacity,
          });
        }
      }),
    );
  });
  it("rest on all the evidence of their days, and on nothing else", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        for (const { from, to, findings } of assessTeamThroughout(team).slices) {
          const days = daysAround(team).filter((on) => from <= on && on <= to);
          const found = days.map((on) => assessTeam(team, { on }).findings);
          findings.forEach((finding, index) => {
            const evidence = found.flatMap((ofDay) => ofDay[index]?.evidence ?? []);
            expect(new Set(finding.evidence)).toEqual(new Set(evidence));
          });
        }
      }),
    );
  });
  it("sum up to the verdict, the gaps and the open questions of the year", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { compliant, heldBackBy, slices, gaps, openQuestions } = assessTeamThroughout(team);
        expect(compliant).toBe(slices.every((slice) => slice.compliant));
        expect(heldBackBy === null).toBe(compliant);
        const reasons = new Set(slices.map((slice) => slice.heldBackBy));
        const strongest = (["not-met", "undetermined"] as const).find((reason) => reasons.has(reason));
        expect(heldBackBy).toBe(strongest ?? null);
        for (const { from, findings } of slices) {
          const here = (one: TeamYear["gaps"][number] | TeamYear["openQuestions"][number]) =>
            covers(one, from);
          expect(
            gaps
              .filter(here)
              .map((gap) => key(gap, gap.shortfall))
              .toSorted(),
          ).toEqual(
            findings
              .flatMap((finding) => (finding.outcome === "not-met" ? [key(finding, finding.shortfall)] : []))
              .toSorted(),
          );
          expect(
            openQuestions
              .filter(here)
              .map((open) => key(open, open.missing))
              .toSorted(),
          ).toEqual(
            findings
              .flatMap((finding) =>
                finding.outcome === "undetermined" ? [key(finding, finding.missing)] : [],
              )
              .toSorted(),
          );
        }
      }),
    );
  });
});

describe("Who comes first in the list does not matter", () => {
  it("the same answers in any order of appointments", () => {
    const turned = anyTeam.chain((team) =>
      fc
        .shuffledSubarray([...team.appointments], { minLength: team.appointments.length })
        .map((appointments) => [team, { ...team, appointments }] as const),
    );
    fc.assert(
      fc.property(turned, ([team, other]) => {
        const [year, again] = [assessTeamThroughout(team), assessTeamThroughout(other)];
        expect(again.gaps).toEqual(year.gaps);
        expect(again.slices.map(({ capacity }) => capacity)).toEqual(
          year.slices.map(({ capacity }) => capacity),
        );
        expect(outcomes(again)).toEqual(outcomes(year));
      }),
    );
  });
});
