// Is a team at full capacity on a day, and if not, why? Read a file, check it, ask, show: the smallest host there is.
import { readFileSync } from "node:fs";
import { assessTeam } from "@maths-hubs/mhlm";
import { faultInWords } from "@maths-hubs/model";
import { checkTeam } from "@maths-hubs/model/schemas";
import { sourceTitles } from "@maths-hubs/programme/sources";
import { renderText } from "@maths-hubs/rulekit";

const document = JSON.parse(readFileSync(new URL("../data/team-2023-24.json", import.meta.url), "utf8"));

const showTeam = (input, on) => {
  const checked = checkTeam(input);
  if (!checked.ok) {
    console.log(`Not a team document, ${checked.faults.length} faults:`);
    for (const fault of checked.faults) console.log(`  ${faultInWords(fault)}`);
    return;
  }
  const report = assessTeam(checked.value, { on });
  const { leadership, "operational-management": operational } = report.capacity;
  const title = `${report.hub} on ${on}: ${leadership} and ${operational} days a week`;
  console.log(renderText(report, { title, only: ["not-met"], sourceTitles: sourceTitles(), width: 80 }));
};

// The day before the vacancy, and a day in it.
showTeam(document, "2023-10-31");
showTeam(document, "2023-11-15");

// A document with mistakes is refused as a whole, every mistake with its place.
const [first, ...others] = document.appointments;
const withMistakes = {
  ...document,
  hub: "WM22",
  appointments: [{ ...first, daysPerWeek: "half" }, ...others],
};
showTeam(withMistakes, "2023-11-15");
