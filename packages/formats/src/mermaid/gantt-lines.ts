import type { ObligationStatus } from "@maths-hubs/model";
import { mermaidText } from "./mermaid-text.ts";

/** How Mermaid marks a status; its own colours and stripes follow from that. */
const tags: Readonly<Record<ObligationStatus, string>> = {
  done: "done, ",
  open: "active, ",
  overdue: "crit, ",
  upcoming: "",
  undated: "",
};

/** A bar from one day to another, both of which count. */
export const barLine = (
  text: string,
  status: ObligationStatus,
  { from, to }: { readonly from: string; readonly to: string },
): string => `    ${mermaidText(text)} :${tags[status]}${from}, ${to}`;

/** A diamond on a day. */
export const milestoneLine = (text: string, status: ObligationStatus, on: string): string =>
  `    ${mermaidText(text)} :milestone, ${tags[status]}${on}, 0d`;

/** A heading. */
export const sectionLine = (text: string): string => `    section ${mermaidText(text)}`;

/** What cannot be drawn, kept for those who read the text. */
export const commentLine = (text: string): string => `    %% ${mermaidText(text)}`;

/** The head of a chart whose days do not depend on the reader's clock. */
export const ganttHead = (title: string): readonly string[] => [
  "gantt",
  `    title ${mermaidText(title)}`,
  "    dateFormat YYYY-MM-DD",
  "    inclusiveEndDates",
  "    axisFormat %b %Y",
  "    tickInterval 1month",
  "    todayMarker off",
];
