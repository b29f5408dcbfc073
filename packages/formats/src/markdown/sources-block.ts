import { escapeMarkdown, type Finding } from "@maths-hubs/rulekit";
import type { MarkdownOptions } from "./markdown-options.ts";
import { headingBlock } from "./team-blocks.ts";

/** The documents that findings cite, with the titles that the host gives. */
export const sourceBlocks = (
  findings: readonly Finding[],
  { sourceTitles = {} }: MarkdownOptions,
): readonly string[] => {
  const cited = [...new Set(findings.map(({ citation }) => citation.source))];
  const lines = cited.flatMap((id) => {
    const title = sourceTitles[id];
    return title === undefined ? [] : [`- ${escapeMarkdown(id)}: ${escapeMarkdown(title)}`];
  });
  return lines.length === 0 ? [] : [headingBlock(2, "Sources"), lines.join("\n")];
};
