import { mostAlike } from "@maths-hubs/rulekit";

/** Two candidates for "did you mean": those most like a text, or the first where none is like it at all. */
export const nearest = (text: string, candidates: readonly string[]): readonly string[] => {
  const alike = mostAlike(text, candidates, 2);
  return alike.length === 0 ? candidates.slice(0, 2) : alike;
};
