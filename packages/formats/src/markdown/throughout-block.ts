import type { TeamYear } from "@maths-hubs/model";
import { markdownTable, citationInWords, forces, type Finding } from "@maths-hubs/rulekit";
import { expectationInWords, headingBlock } from "./team-blocks.ts";

/** What is met on every day on which it applies: neither a gap nor an open question says anything about it. */
export const throughoutBlocks = ({ slices, hub }: TeamYear): readonly string[] => {
  const bySubject = bySubjectOf(slices.flatMap(({ findings }) => findings));
  const held = [...bySubject.values()].flatMap((ofSubject) => {
    const isHeld = ofSubject.every(({ outcome }) => outcome === "met" || outcome === "not-applicable");
    const met = ofSubject.find(({ outcome }) => outcome === "met");
    return isHeld && met !== undefined ? [met] : [];
  });
  if (held.length === 0) return [];
  const rows = forces
    .flatMap((force) => held.filter((finding) => finding.force === force))
    .map((finding) => [expectationInWords(finding, hub), finding.force, citationInWords(finding.citation)]);
  return [
    headingBlock(2, `Met all year (${held.length})`),
    markdownTable(["Expectation", "Force", "Source"], rows),
  ];
};

const bySubjectOf = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const bySubject = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.subject]);
    const ofSubject = bySubject.get(key);
    if (ofSubject === undefined) bySubject.set(key, [finding]);
    else ofSubject.push(finding);
  }
  return bySubject;
};
