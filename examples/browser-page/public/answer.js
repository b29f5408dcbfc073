import { assessTeam } from "@maths-hubs/mhlm";
import { faultInWords } from "@maths-hubs/model";
import { checkTeam } from "@maths-hubs/model/schemas";
import { sourceTitles } from "@maths-hubs/programme/sources";
import { citationInWords, verdictInWords } from "@maths-hubs/rulekit";

/** What there is to say to what was typed: a heading and some lines, all of it text. */
export const answerTo = (typed, on) => {
  try {
    return answerToDocument(JSON.parse(typed), on);
  } catch (error) {
    if (error instanceof SyntaxError) return { heading: "This is no JSON.", lines: [error.message] };
    // The library refuses a question with a code; anything else is a mistake of this page's.
    if (error.code === undefined) throw error;
    return { heading: "This cannot be answered.", lines: [error.message] };
  }
};

const answerToDocument = (document, on) => {
  const checked = checkTeam(document);
  if (!checked.ok) return { heading: "This is no team document.", lines: checked.faults.map(faultInWords) };
  const report = assessTeam(checked.value, { on });
  const open = report.findings.filter(({ outcome }) => outcome === "not-met" || outcome === "undetermined");
  return { heading: `${verdictInWords(report)}.`, lines: open.map(lineOf) };
};

const lineOf = ({ message, citation }) => `${message} (${citationInWords(citation, sourceTitles())})`;
