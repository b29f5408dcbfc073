import { allClauses } from "./rules/clause-register.ts";
import { ruleFamilies } from "./rules/published-rules.ts";

/** Figures of the home page, counted while the site is built. */
export interface Figures {
  readonly clauses: number;
  readonly rules: number;
}

const counted = (): Figures => ({
  clauses: allClauses.length,
  rules: ruleFamilies.reduce((sum, { rules }) => sum + rules.length, 0),
});

export declare const data: Figures;

export default { load: counted };
