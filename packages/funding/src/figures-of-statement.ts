import type { EvidencedFigure, Grant, GrantStatement } from "@maths-hubs/model";
import { inputAt, placesOf } from "./figure-input.ts";

/** The figures of a statement, line by line, with the values of the document that its workings took. */
export const figuresOfStatement = (grant: Grant, statement: GrantStatement): readonly EvidencedFigure[] => {
  const sources = placesOf(statement.findings ?? []);
  return statement.lines.map(({ id, path, amount }, index) => {
    const taken = statement.workings
      .filter(({ line }) => line === id)
      .flatMap(({ inputs }) => inputs.map(({ from }) => from))
      .filter((from) => from.startsWith("/"));
    const paths = new Set(taken.length === 0 ? [path] : taken);
    return {
      figure: `${statement.about}#/lines/${index}/amount`,
      amount,
      inputs: [...paths].map((one) => inputAt(grant, one)),
      sources,
    };
  });
};
