import { frozen, type Force } from "@maths-hubs/rulekit";
import type { PublishedStatement } from "../published-entry.ts";

/** How a term is to be written. */
export interface UsageRule extends PublishedStatement {
  /** The abbreviation in the glossary that the rule is about; `null` for a phrase that is no term of it. */
  readonly term: string | null;
  /** How strongly it is asked. */
  readonly force: Force;
  /** Spellings that the rule asks for, case as printed; empty where it only forbids. */
  readonly write: readonly string[];
  /** Spellings that the rule names as wrong, or that can only be meant by it. */
  readonly avoid: readonly string[];
  /** Where another case is right. */
  readonly except: readonly ("title-of-a-work-group" | "title-of-a-programme")[];
}

/**
 * The rules on terms that the glossary of 2024/25 states. They are data: nothing here checks a text. They do not apply to
 * documents of earlier years.
 *
 * @example
 * ```ts
 * import { usageRules } from "@maths-hubs/programme/glossary";
 *
 * usageRules.map(({ id }) => id); // => ["usage/work-group", "usage/teaching-for-mastery", "usage/maths-mastery"]
 * usageRules[1]?.except; // => ["title-of-a-work-group", "title-of-a-programme"]
 * ```
 */
export const usageRules: readonly UsageRule[] = /* @__PURE__ */ frozen([
  {
    id: "usage/work-group",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Glossary, WG" },
    clauses: ["HBK-Style-wg"],
    term: "WG",
    force: "must",
    write: ["Work Group", "Work Groups"],
    avoid: ["work group", "Work group", "workgroup"],
    except: [],
    statement: "Two words, each with a capital.",
  },
  {
    id: "usage/teaching-for-mastery",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Glossary, TfM" },
    clauses: ["HBK-Style-tfm"],
    term: "TfM",
    force: "must",
    write: ["teaching for mastery"],
    avoid: ["Teaching for Mastery"],
    except: ["title-of-a-work-group", "title-of-a-programme"],
    statement: "No capitals, but for titles of a Work Group or programme.",
  },
  {
    id: "usage/maths-mastery",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Glossary, TfM" },
    clauses: ["HBK-Style-mm"],
    term: null,
    force: "must",
    write: [],
    avoid: ["maths mastery"],
    except: [],
    statement: "A phrase that never stands for teaching for mastery.",
  },
]);
