import { markdownTable } from "@maths-hubs/rulekit";
import type { TeamYear } from "@maths-hubs/model";
import { daysInWords, expectationInWords, headingBlock } from "./team-blocks.ts";

/** What the input leaves open, and the places to fill in. */
export const openQuestionBlocks = ({ openQuestions, hub }: TeamYear): readonly string[] => {
  if (openQuestions.length === 0) return [];
  const rows = openQuestions.map((question) => [
    daysInWords(question),
    expectationInWords(question, hub),
    question.force,
    question.missing.map((path) => (path === "" ? "the whole document" : path)).join(", "),
  ]);
  return [
    headingBlock(2, "Open questions"),
    markdownTable(["Days", "Expectation", "Force", "To fill in"], rows),
  ];
};
