import type { AgreementsRollUp, EvidencedFigure, Grant } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { inputAt } from "./figure-input.ts";

/** The figures of agreements, claim by claim, with the claim and the terms that each rests on. */
export const figuresOfAgreements = (
  grant: Grant,
  { agreements }: AgreementsRollUp,
): readonly EvidencedFigure[] =>
  agreements.flatMap(({ path, lines }, index) =>
    lines.map((line, at) => ({
      figure: `agreements#/agreements/${index}/lines/${at}/amount`,
      amount: line.amount,
      inputs: [inputAt(grant, line.path), inputAt(grant, `${path}/terms`)],
      sources: [cite("SPEC", "Annex B, objective 10, bullet 3")],
    })),
  );
