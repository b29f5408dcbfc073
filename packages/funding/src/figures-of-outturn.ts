import { ledgerKinds, type EvidencedFigure, type Grant, type Outturn } from "@maths-hubs/model";
import { inputAt, placesOf } from "./figure-input.ts";
import { judgeLedger, type PlacedEntry } from "./judge-ledger.ts";

/** The figures of an outturn, line by line, with the entries of the ledger that each adds up. */
export const figuresOfOutturn = (grant: Grant, outturn: Outturn): readonly EvidencedFigure[] => {
  const { accepted } = judgeLedger(grant, outturn.asOf);
  const sources = placesOf(outturn.findings);
  const byFigure = new Map<string, PlacedEntry[]>();
  for (const placed of accepted) {
    const key = keyOf(placed.entry.line, placed.entry.kind);
    const own = byFigure.get(key);
    if (own === undefined) byFigure.set(key, [placed]);
    else own.push(placed);
  }
  return outturn.lines.flatMap((line, index) => [
    ...ledgerKinds
      .filter((kind) => byFigure.has(keyOf(line.line, kind)))
      .map((kind) => ({
        figure: `outturn#/lines/${index}/${kind}`,
        amount: line[kind],
        inputs: (byFigure.get(keyOf(line.line, kind)) ?? []).map(({ path }) =>
          inputAt(grant, `${path}/amount`),
        ),
        sources,
      })),
    ...(grant.budget === undefined
      ? []
      : [
          {
            figure: `outturn#/lines/${index}/variance`,
            amount: line.variance,
            inputs: [
              inputAt(grant, `/budget/${index}/amount`),
              ...(grant.ledger === undefined ? [inputAt(grant, "/ledger")] : []),
            ],
            sources,
          },
        ]),
  ]);
};

const keyOf = (line: string, kind: string): string => JSON.stringify([line, kind]);
