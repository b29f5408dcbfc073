import { plainText, type LineRole, type TextLine } from "@maths-hubs/rulekit";

/** One paragraph, wrapped between words. */
export const paragraph = (
  role: LineRole,
  text: string,
  width: number,
  { indent = "", lead = indent }: { readonly indent?: string; readonly lead?: string } = {},
): readonly TextLine[] => {
  const lines: string[] = [];
  let line = lead;
  let begun = false;
  for (const word of plainText(text).split(" ")) {
    if (begun && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent;
      begun = false;
    }
    line += begun ? ` ${word}` : word;
    begun = true;
  }
  return [...lines, line].map((one) => ({ role, text: one }));
};

/** A heading and its lines, after a blank line; nothing where there are no lines. */
export const section = (heading: string, lines: readonly TextLine[]): readonly TextLine[] =>
  lines.length === 0 ? [] : [{ role: "blank", text: "" }, { role: "heading", text: heading }, ...lines];
