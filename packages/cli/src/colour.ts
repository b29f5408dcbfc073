import type { TextLine } from "@maths-hubs/rulekit";

const escape = "\u001B[";

const codes = { bold: "1", dim: "2", red: "31", green: "32", yellow: "33" } as const;

const codeOf = ({ role, outcome, text }: TextLine): keyof typeof codes | undefined => {
  if (role === "title" || role === "verdict" || role === "heading") return "bold";
  if (role === "source") return "dim";
  if (text.trim() === "") return undefined;
  if (outcome === "not-met") return "red";
  return outcome === "undetermined" ? "yellow" : undefined;
};

/** Lines as one text, with colour where the terminal shows it; colour never says anything alone. */
export const printed = (lines: readonly TextLine[], colour: boolean): string =>
  lines.map((line) => `${colour ? coloured(line) : line.text.trimEnd()}\n`).join("");

const coloured = (line: TextLine): string => {
  const code = codeOf(line);
  const text = line.text.trimEnd();
  return code === undefined ? text : `${escape}${codes[code]}m${text}${escape}0m`;
};
