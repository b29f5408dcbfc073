import type { SourceTitles } from "@maths-hubs/rulekit";

/** How a report is written as Markdown. */
export interface MarkdownOptions {
  /** Titles of the documents by id, listed at the end; the report itself cites them by id. */
  readonly sourceTitles?: SourceTitles;
}
