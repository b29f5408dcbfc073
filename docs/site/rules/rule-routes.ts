import { workedExamples } from "../worked-examples/index.ts";
import { ruleFamilies } from "./published-rules.ts";
import { rulePage } from "./rule-page.ts";

/** A page of a rule, as a dynamic route wants it. */
export interface RuleRoute {
  readonly params: { readonly room: string; readonly rule: string; readonly title: string };
  readonly content: string;
}

/** A page for every published rule, under the id of the rule. */
export const ruleRoutes = (): readonly RuleRoute[] =>
  ruleFamilies.flatMap((family) =>
    family.rules.map((rule) => ({
      params: { room: family.room, rule: rule.id.slice(family.room.length + 1), title: rule.title },
      content: rulePage({ family, rule, example: workedExamples.find((one) => one.rule === rule.id) }),
    })),
  );
