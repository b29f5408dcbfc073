// The service is started, asked a handful of questions, right ones and wrong ones, and stopped again.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createService } from "./service.mjs";

const service = createService().listen(0, "127.0.0.1");
await once(service, "listening");
const address = `http://127.0.0.1:${service.address().port}`;

const data = (name) => readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8");
const team = data("team-2023-24.json");
const json = "application/json";

/** Asks, and prints the question and what kind of answer came. */
const ask = async (method, path, { type = json, body } = {}) => {
  const headers = body === undefined ? {} : { "content-type": type };
  const response = await fetch(address + path, { method, headers, body });
  console.log(`\n${method} ${path}\n${response.status} ${response.headers.get("content-type")}`);
  return response.json();
};

const printJson = (value) => console.log(JSON.stringify(value, null, 2));

const teamReport = await ask("POST", "/team/report?on=2023-11-15", { body: team });
console.log(`compliant: ${teamReport.compliant}, held back by: ${teamReport.heldBackBy}`);
for (const { outcome, message } of teamReport.findings)
  if (outcome === "not-met") console.log(`- ${message}`);

const { gaps } = await ask("POST", "/team/year", { body: team });
for (const { from, to, title, force } of gaps) console.log(`- ${from} to ${to}: ${title} (${force})`);

const grant = await ask("POST", "/grant/report?basis=planned", { body: data("grant-2023-24.json") });
console.log(`entitlement: £${grant.entitlement.total}`);

const activity = data("activity-2024-25.json");
const timeline = await ask("POST", "/activity/timeline?asOf=2025-02-20", { body: activity });
for (const { stage, obligations } of timeline.stages)
  console.log(`- ${stage}: ${obligations.map(({ status }) => status).join(", ")}`);

const newsletter = "Our **work group** meets in May.";
const findings = await ask("POST", "/text/check?edition=2024/25", {
  type: "text/markdown",
  body: newsletter,
});
for (const { line, column, message } of findings) console.log(`- ${line}:${column} ${message}`);

const mistaken = JSON.stringify({ ...JSON.parse(team), hub: "WM22", appointment: [] });
printJson(await ask("POST", "/team/year", { body: mistaken }));
printJson(await ask("POST", "/text/check?edition=2031/32", { type: "text/markdown", body: newsletter }));

const wrong = [
  ["POST", "/team/report", { body: team }],
  ["POST", "/team/year", { body: "{ hub: WM2 }" }],
  ["POST", "/team/year", { body: team, type: "text/plain" }],
  ["POST", "/team/year", { body: " ".repeat(1_000_001) }],
  ["GET", "/team/year"],
  ["POST", "/teams"],
];
for (const question of wrong) console.log((await ask(...question)).title);

const { openapi, paths, components } = await ask("GET", "/openapi.json");
console.log(`OpenAPI ${openapi}, ${Object.keys(components.schemas).length} schemas`);
for (const [path, { post }] of Object.entries(paths)) console.log(`- ${path}: ${post.summary}`);

service.close();
