import type { Grant } from "@maths-hubs/model";

/** JSON Pointers to what a grant would have to say before its spending and every risk can be told. */
export const missingOfOutturn = ({ ledger, riskBands, budget }: Grant): readonly string[] => [
  ...(ledger === undefined ? ["/ledger"] : []),
  ...(riskBands === undefined ? ["/riskBands"] : []),
  ...(budget === undefined ? ["/budget"] : []),
  ...(budget ?? []).flatMap(({ amount }, index) => (amount === undefined ? [`/budget/${index}/amount`] : [])),
];
