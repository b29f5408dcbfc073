/**
 * Breaks a text between words, so that no line is wider than so many characters; the lead stands before the first line
 * and the others are indented by as much. A word that is wider than the line stands whole, so that it can be copied.
 */
export const wrapped = (lead: string, text: string, width: number): readonly string[] => {
  const indent = " ".repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  let hasWord = false;
  for (const word of text.split(" ")) {
    if (hasWord && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      hasWord = false;
    }
    line += hasWord ? ` ${word}` : word;
    hasWord = true;
  }
  return [...lines, line];
};
