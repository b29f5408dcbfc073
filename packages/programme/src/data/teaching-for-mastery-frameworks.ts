import { frozen } from "@maths-hubs/rulekit";
import type { Framework } from "../framework.ts";

/**
 * The five big ideas of teaching for mastery: a heading over a figure. Their names are in none of the five documents’
 * text.
 *
 * @example
 * ```ts
 * import { fiveBigIdeas } from "@maths-hubs/programme/frameworks";
 *
 * [fiveBigIdeas.statedCount, fiveBigIdeas.members, fiveBigIdeas.complete]; // => [5, null, "not-in-text"]
 * ```
 */
export const fiveBigIdeas: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/five-big-ideas",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Leading maths pedagogy" },
  clauses: ["HBK-Fw-fivebig"],
  name: "Teaching for Mastery Five Big Ideas",
  statement: "A heading of the handbook over a figure; what the figure shows is not in the text.",
  kind: "list",
  ordered: false,
  statedCount: 5,
  complete: "not-in-text",
  members: null,
  reason:
    "The handbook shows them in a figure, which the text does not hold. A slide of 2020/21 has four legible labels, but calls them nothing of the kind.",
  unplaced: [],
  basedOn: [],
});

/**
 * The labels that can be read on a slide about teaching for mastery of 2020/21. They are neither numbered nor called
 * big ideas.
 */
export const masteryLabels: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/teaching-for-mastery-labels",
  editions: ["2020/21"],
  citation: { source: "BOOL", at: "slide “Teaching for Mastery”" },
  clauses: ["BOOL-TfM-ideas"],
  name: "Teaching for Mastery",
  statement: "Labels of a slide, with what stands under them.",
  kind: "list",
  ordered: false,
  statedCount: null,
  complete: "in-part",
  members: [
    {
      id: "teaching-for-mastery-labels/mathematical-thinking",
      name: "Mathematical Thinking",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["BOOL-TfM-ideas"],
    },
    {
      id: "teaching-for-mastery-labels/coherence",
      name: "Coherence",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: ["Small steps are easier to take"],
      clauses: ["BOOL-TfM-ideas"],
    },
    {
      id: "teaching-for-mastery-labels/variation",
      name: "Variation",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: ["Procedural", "Conceptual", "Making Connections"],
      clauses: ["BOOL-TfM-ideas"],
    },
    {
      id: "teaching-for-mastery-labels/fluency",
      name: "Fluency",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: ["Number Facts", "Table Facts", "Making Connections"],
      clauses: ["BOOL-TfM-ideas"],
    },
  ],
  reason: "The slide is a drawing; four labels can be read, and no number says how many there were.",
  unplaced: [],
  basedOn: [],
});

/**
 * The catalysts of change of Mastery Readiness in 2020/21: five by the title, three by the headings that can be read.
 *
 * Points whose heading cannot be read are kept apart, never given to the nearest member.
 *
 * @example
 * ```ts
 * import { catalystsOfChange } from "@maths-hubs/programme/frameworks";
 *
 * catalystsOfChange.statedCount; // => 5
 * catalystsOfChange.members?.map(({ name }) => name); // => ["Subject Expertise", "Mathematical Mindsets", "Vision and Shared Culture"]
 * catalystsOfChange.unplaced.length; // => 5
 * ```
 */
export const catalystsOfChange: Framework = /* @__PURE__ */ frozen({
  id: "frameworks/catalysts-of-change",
  editions: ["2020/21"],
  citation: { source: "BOOL", at: "slide “Mastery Readiness”" },
  clauses: ["BOOL-Catalysts"],
  name: "Mastery Readiness: 5 catalysts of change",
  statement: "What makes a school ready for teaching for mastery.",
  kind: "list",
  ordered: false,
  statedCount: 5,
  complete: "in-part",
  members: [
    {
      id: "catalysts-of-change/subject-expertise",
      name: "Subject Expertise",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: ["Representations and Structures"],
      clauses: ["BOOL-Catalysts", "BOOL-Catalysts-expertise"],
    },
    {
      id: "catalysts-of-change/mathematical-mindsets",
      name: "Mathematical Mindsets",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["BOOL-Catalysts"],
    },
    {
      id: "catalysts-of-change/vision-and-culture",
      name: "Vision and Shared Culture",
      statement: null,
      coordinates: {},
      leadsTo: [],
      points: [],
      clauses: ["BOOL-Catalysts"],
    },
  ],
  reason: "The title says five; the text of the slide holds three headings. Two are lost with the drawing.",
  unplaced: [
    {
      id: "catalysts-of-change/unplaced-culture",
      points: ["Positive norms", "Belonging", "Purpose", "Efficacy", "Growth", "Ability not fixed"],
      clauses: ["BOOL-Catalysts-culture"],
    },
    {
      id: "catalysts-of-change/unplaced-vision",
      points: [
        "Why mathematics matters",
        "Why to take up mastery",
        "What pupils are to get",
        "What everyone wants the curriculum to achieve",
      ],
      clauses: ["BOOL-Catalysts-vision"],
    },
    {
      id: "catalysts-of-change/unplaced-provision",
      points: ["Mathematics daily", "Mathematics calendar", "Medium Term plans", "Role of TAs"],
      clauses: ["BOOL-Catalysts-practice"],
    },
    {
      id: "catalysts-of-change/unplaced-skill",
      points: ["Practice to be skilled", "Calculate not count"],
      clauses: ["BOOL-Catalysts-skill"],
    },
    {
      id: "catalysts-of-change/unplaced-tracking",
      points: ["Assessment and Tracking"],
      clauses: ["BOOL-Catalysts-tracking"],
    },
  ],
  basedOn: [],
});
