import { checkText, styleEditions, textRules } from "@maths-hubs/comms";
import type { StyleTerms, TextFinding, TextFormat, TextRule } from "@maths-hubs/comms";
import { assess, atMost, defineRule, known, type Rule } from "@maths-hubs/rulekit";
import type { WorkedCase, WorkedExample } from "../worked-example.ts";

/** A text of our own to check, and how the case names it. */
interface Text {
  readonly given: string;
  readonly text: string;
  readonly format: TextFormat;
}

const text = (words: string): Text => ({ given: `the text ‘${words}’`, text: words, format: "text" });

const heading = (words: string): Text => ({
  given: `the heading ‘${words}’`,
  text: `# ${words}\n`,
  format: "markdown",
});

const texts: Readonly<Record<string, readonly Text[]>> = {
  "comms/work-group": [
    text("Join our Work Groups"),
    text("Join our work groups"),
    text("Join our workgroups"),
    text("A work-group meets, and another work group plans"),
    text("The page “Local work groups” is kept"),
  ],
  "comms/teaching-for-mastery": [
    text("Schools take up teaching for mastery"),
    text("Schools take up Teaching for Mastery"),
    text("Teaching for mastery helps schools"),
    text("Teaching for Mastery helps schools"),
    heading("Teaching for Mastery in our hub"),
  ],
  "comms/maths-mastery": [
    text("Our course on teaching for mastery"),
    text("Our maths mastery course"),
    heading("Maths mastery for all"),
    text("The book “Maths mastery” is an older one"),
  ],
  "comms/abbreviation-first-mention": [
    text("Join a Network Collaborative Project (NCP), then another NCP"),
    text("Join an NCP"),
    text("Join an NCP (Network Collaborative Project)"),
    text("Join an NCP, led by an LLME"),
  ],
};

const style = styleEditions.for("2024/25");

/** A rule of style as its catalogue entry has it: it counts places, and none is what it asks for. */
const counting = ({
  id,
  title,
  cites,
  clauses,
  force,
  statement,
}: TextRule): Rule<readonly TextFinding[], StyleTerms> =>
  defineRule<readonly TextFinding[], StyleTerms, "count">({
    id,
    title,
    cites,
    clauses,
    force,
    statement,
    unit: "count",
    subject: () => "text",
    requirement: () => 0,
    actual: (places) => known(places.length),
    comparison: atMost,
  });

/** What the checker reports of a text, counted, and in the checker's own words where it reports anything. */
const casesOf = (rule: TextRule, { given, text, format }: Text): readonly WorkedCase[] => {
  const places = checkText(text, { edition: style, format }).filter((place) => place.rule === rule.id);
  const says = places.map(({ message }) => message).join(" ");
  const { findings } = assess([counting(rule)], places, style);
  return findings.map((finding) => ({ given, finding, ...(says === "" ? {} : { says }) }));
};

export const styleExamples: readonly WorkedExample[] = textRules.map((rule) => ({
  rule: rule.id,
  cases: (texts[rule.id] ?? []).flatMap((one) => casesOf(rule, one)),
}));
