export { hubProgressToMarkdown } from "./markdown/hub-progress-to-markdown.ts";
export { grantReportToMarkdown } from "./markdown/grant-report-to-markdown.ts";
export { teamReportToMarkdown } from "./markdown/team-report-to-markdown.ts";
export { teamYearToMarkdown } from "./markdown/team-year-to-markdown.ts";
export { timelineToMarkdown } from "./markdown/timeline-to-markdown.ts";
export type { MarkdownOptions } from "./markdown/markdown-options.ts";
export { workingsToMarkdown } from "./markdown/workings-to-markdown.ts";
