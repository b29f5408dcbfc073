// Documents and answers as JSON in PostgreSQL: what comes in is stored with its answer, and SQL asks across all of them.
import { readFileSync } from "node:fs";
import { openDatabase } from "./database.mjs";
import { documents } from "./documents.mjs";
import { answersThatMiss, changedAnswers, gapsByRule, notCompliant } from "./questions.mjs";
import { store } from "./store.mjs";

const database = await openDatabase(process.env.DATABASE_URL);
await database.run(readFileSync(new URL("schema.sql", import.meta.url), "utf8"));
for (const [kind, document] of documents) await store(database, kind, document);
console.log(`${documents.length} documents stored, each with its answer`);

console.log("\nWhich hubs are not compliant?");
for (const { hub, kind, heldBackBy } of await notCompliant(database))
  console.log(`- ${hub}, ${kind}: ${heldBackBy}`);

console.log("\nWhat was required and missing in teams?");
for (const { title, hubs, days } of await gapsByRule(database, "must"))
  console.log(`- ${title}: hubs ${hubs}, days ${days}`);

console.log("\nWhich documents have another answer than before?");
for (const { hub, kind, version, ...change } of await changedAnswers(database)) {
  console.log(`- ${hub}, ${kind}, version ${version}`);
  console.log(`  compliant: ${change.wasCompliant}, now ${change.isCompliant}`);
  if (change.totalNow !== null) console.log(`  total: £${change.totalBefore}, now £${change.totalNow}`);
}

console.log("\nWhere was the leadership group too small?");
for (const { hub, version, isLatest } of await answersThatMiss(database, "mhlm/leadership-capacity"))
  console.log(`- ${hub}, version ${version}${isLatest ? "" : ", since replaced"}`);

await database.close();
