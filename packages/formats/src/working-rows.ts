import type { GrantStatement, Working } from "@maths-hubs/model";

/** One step of a working in words: the line, what was done with which figures, what came out. */
export interface WorkingRow {
  readonly line: string;
  readonly step: string;
  readonly from: string;
  readonly result: string;
}

/** The steps of a statement in words, the line by its label for people. */
export const workingRows = ({
  lines,
  workings,
}: Pick<GrantStatement, "lines" | "workings">): readonly WorkingRow[] => {
  const labels = new Map(lines.map(({ id, label }) => [id, label]));
  return workings.map((working) => ({
    line: labels.get(working.line) ?? working.line,
    step: stepInWords(working),
    from: working.inputs.map(({ from, value }) => `${value} (${from})`).join(", "),
    result: working.result,
  }));
};

const stepInWords = ({ step, choice }: Working): string =>
  choice === undefined ? step : `${step}: ${choice}`;
