import { sourceTitles } from "@maths-hubs/programme/sources";
import type { Citation, TextLine } from "@maths-hubs/rulekit";
import { paragraph, section } from "./text-lines.ts";

/** The documents that findings or entries cite, by the short names that stand beside each. */
export const sourceLines = (
  citing: readonly { readonly citation: Citation }[],
  width: number,
): readonly TextLine[] => {
  const cited = new Set(citing.map(({ citation }) => citation.source));
  const lines = Object.entries(sourceTitles())
    .filter(([id]) => cited.has(id))
    .flatMap(([id, title]) =>
      paragraph("source", title, width, { lead: `  ${id.padEnd(6)}`, indent: " ".repeat(8) }),
    );
  return section("Sources", lines);
};
