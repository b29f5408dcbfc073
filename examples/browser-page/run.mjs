// What a browser gets: the policy, the page, every module that the page names; and what the page says to the example team.
import { once } from "node:events";
import { answerTo } from "./public/answer.js";
import { createPageServer, policy } from "./server.mjs";

const server = createPageServer().listen(0, "127.0.0.1");
await once(server, "listening");
const address = `http://127.0.0.1:${server.address().port}/`;

console.log(policy.replaceAll("; ", "\n"));

const page = await (await fetch(address)).text();
const [, importMap] = /<script type="importmap">(.*?)<\/script>/s.exec(page);
console.log("\nModules by name");
for (const [name, path] of Object.entries(JSON.parse(importMap).imports)) {
  const { status, headers } = await fetch(new URL(path, address));
  console.log(`- ${name}: ${status} ${headers.get("content-type")}`);
}

const team = await (await fetch(new URL("team.json", address))).text();
for (const on of ["2023-10-31", "2023-11-15"]) {
  const { heading, lines } = answerTo(team, on);
  console.log(`\nOn ${on}: ${heading}`);
  for (const line of lines) console.log(`- ${line}`);
}

server.close();
