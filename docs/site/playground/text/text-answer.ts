import { checkText, fixText, styleEditions, type TextFinding, type TextQuestion } from "@maths-hubs/comms";
import type { EditionStamp } from "@maths-hubs/rulekit";
import type { TextDocument } from "./text-document.ts";

/** All that the page says of a text, as the library gives it. */
export interface TextAnswer {
  readonly findings: readonly TextFinding[];
  /** The style that was applied. */
  readonly edition: EditionStamp;
  /** How many findings a safe correction mends. */
  readonly fixable: number;
  /** How many findings say that something must be otherwise. */
  readonly required: number;
}

const questionOf = ({ academicYear, format, titles }: TextDocument, carryForward: boolean): TextQuestion => ({
  edition: styleEditions.for(academicYear, { carryForward }),
  ...(format === undefined ? {} : { format }),
  ...(titles === undefined ? {} : { titles }),
});

/**
 * Asks the library all that the page shows of a text.
 *
 * @throws a `RulekitError` with code `edition-not-published` if no style is published for the year and none may be carried
 * forward
 */
export const textAnswer = (document: TextDocument, carryForward: boolean): TextAnswer => {
  const findings = checkText(document.text, questionOf(document, carryForward));
  return {
    findings,
    edition: styleEditions.for(document.academicYear, { carryForward }).stamp,
    fixable: findings.filter(({ edits }) => edits !== undefined).length,
    required: findings.filter(({ force }) => force === "must").length,
  };
};

/** The text with every safe correction made. */
export const correctedText = (document: TextDocument, carryForward: boolean): string =>
  fixText(document.text, questionOf(document, carryForward));
