import { logoExamples } from "./comms/logos.ts";
import { noticeExample } from "./comms/notice.ts";
import { postingExample } from "./comms/posting.ts";
import { styleExamples } from "./comms/style.ts";
import type { WorkedExample } from "./worked-example.ts";

/** The rules of `@maths-hubs/comms` at their edges, in the order of `commsRules`; every text in them is illustrative. */
export const commsExamples: readonly WorkedExample[] = [
  noticeExample,
  postingExample,
  ...styleExamples,
  ...logoExamples,
];
