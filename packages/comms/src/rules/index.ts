import type { CatalogueRule } from "@maths-hubs/rulekit";
import type { PhraseRule, TextRule } from "../text-rule.ts";
import { abbreviationFirstMention } from "./abbreviation-first-mention.ts";
import { currentLogos } from "./current-logos.ts";
import { mathsMastery } from "./maths-mastery.ts";
import { noGenericLogo } from "./no-generic-logo.ts";
import { opportunityNotice } from "./opportunity-notice.ts";
import { permittedLogo } from "./permitted-logo.ts";
import { postsOutsideHours } from "./posts-outside-hours.ts";
import { teachingForMastery } from "./teaching-for-mastery.ts";
import { workGroup } from "./work-group.ts";

/** The rules about phrases, in the order of the glossary. */
export const phraseRules: readonly PhraseRule[] = [workGroup, teachingForMastery, mathsMastery];

/**
 * Every style rule, in the order of the glossary: what the checker reports, with force, statement and place in the source.
 *
 * @example
 * ```ts
 * import { textRules } from "@maths-hubs/comms";
 *
 * textRules.map(({ id, force }) => `${force} ${id}`); // => ["must comms/work-group", "must comms/teaching-for-mastery", "must comms/maths-mastery", "advisory comms/abbreviation-first-mention"]
 * ```
 */
export const textRules: readonly TextRule[] = [...phraseRules, abbreviationFirstMention];

/**
 * Every rule of communication for a catalogue: in the order of the sources.
 *
 * @example
 * ```ts
 * import { commsRules } from "@maths-hubs/comms";
 *
 * commsRules.length; // => 9
 * ```
 */
export const commsRules: readonly CatalogueRule[] = [
  opportunityNotice,
  postsOutsideHours,
  ...textRules,
  currentLogos,
  permittedLogo,
  noGenericLogo,
];
