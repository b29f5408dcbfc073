import { frozen } from "@maths-hubs/rulekit";
import type { StyleTitle } from "../style-titles.ts";

/** Titles that are no project of the catalogue: the programme, its Work Groups, and two titles of material. */
export const titlesWithoutCode: readonly StyleTitle[] = /* @__PURE__ */ frozen([
  {
    title: "Teaching for Mastery Programme",
    citation: { source: "HBK", at: "Primary schools, 2024/25 commentary" },
  },
  {
    title: "Teaching for Mastery Work Groups",
    citation: { source: "GOALS", at: "Local leaders of mathematics education" },
  },
  {
    title: "Essence of Mathematics Teaching for Mastery",
    citation: { source: "HBK", at: "Primary schools, 2024/25 commentary" },
  },
  {
    title: "Teaching for Mastery Five Big Ideas",
    citation: { source: "HBK", at: "Mastery Specialists, title of the figure" },
  },
]);
