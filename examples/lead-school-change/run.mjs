// SHaW gets a new lead body: the application, the steps to the staff data, the handover, and by which way people go on.
import { readFileSync } from "node:fs";
import {
  assessApplication,
  assessTransition,
  staffRoutes,
  takeConfidentialityStep,
} from "@maths-hubs/lead-school";
import { parseLeadBodyApplication, parseLeadBodyTransition } from "@maths-hubs/model/schemas";
import { sourceTitles } from "@maths-hubs/programme/sources";
import { citationInWords } from "@maths-hubs/rulekit";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const print = (line = "") => process.stdout.write(`${line}\n`);

/** What is not met or cannot be told, each with its place in the source. */
const printOpen = (report) => {
  for (const { outcome, force, message, citation } of report.findings) {
    if (outcome === "not-met" || outcome === "undetermined")
      print(`- ${force}: ${message} (${citationInWords(citation, sourceTitles())})`);
  }
};

const application = parseLeadBodyApplication(read("application.json"));
print(
  `Application to lead ${application.hub}: nothing required is missing: ${assessApplication(application).compliant}`,
);
printOpen(assessApplication(application));

print("\nSteps to the staff data");
const steps = [
  { step: "request-password", at: "2023-11-22T10:30" },
  { step: "submit", at: "2023-11-22T11:00" },
  { step: "request-password", at: "2023-11-22T11:30" },
  { step: "open", document: "5b", at: "2023-11-23T09:00" },
  { step: "open", document: "5a", at: "2023-11-23T09:05" },
];
let current = application;
for (const step of steps) {
  const result = takeConfidentialityStep(current, step);
  if (result.accepted) current = result.application;
  print(`- ${step.step} at ${step.at}: ${result.accepted ? "taken" : result.message}`);
}

const transition = parseLeadBodyTransition(read("transition.json"));
const report = assessTransition(transition);
print(`\nChange of lead body: nothing required is missing: ${report.compliant}`);
printOpen(report);

print("\nBy which way people go on");
const { people, tupePositions } = staffRoutes(transition);
for (const { person, route, reason } of people) print(`- ${person}: ${route} (${reason})`);
print(
  `On TUPE the current body was advised "${tupePositions.current}", the successor "${tupePositions.successor}".`,
);
