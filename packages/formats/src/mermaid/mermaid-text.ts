import { plainText } from "@maths-hubs/rulekit";

/** What ends a name, a statement or a number code, begins a comment, a directive or markup. */
const special = /[#%:;<>&"`{}\\]/g;

/** What a line of a Gantt chart may begin with; the lexer takes it for a keyword in any case. */
const keyword =
  /^(?:acc(?:title|descr)|axisformat|call|click|dateformat|excludes|gantt|href|includes|inclusiveenddates|section|tickinterval|title|todaymarker|topaxis|vert|week(?:day|end))/i;

/** A character by its number, as Mermaid reads it; it stands for nothing but itself. */
const byNumber = (character: string): string => `#${character.codePointAt(0) ?? 0};`;

/** Any text as a name in a Mermaid Gantt chart: on one line, every sign that means something written as its number. */
export const mermaidText = (text: string): string => {
  const plain = plainText(text).replaceAll(special, byNumber);
  if (plain === "") return "untitled";
  return keyword.test(plain) ? byNumber(plain.slice(0, 1)) + plain.slice(1) : plain;
};
