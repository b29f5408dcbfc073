import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../repository.mjs";

const folder = join(root, "examples", "http-service");
const data = (name) => readFileSync(join(root, "examples", "data", name), "utf8");
const team = data("team-2023-24.json");

let service;
let address;
let description;
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

beforeAll(async () => {
  service = spawn(process.execPath, [join(folder, "serve.mjs")], { env: { ...process.env, PORT: "0" } });
  const [line] = await once(service.stdout, "data");
  address = /http:\S+/.exec(String(line))?.[0];
  description = await (await fetch(`${address}/openapi.json`)).json();
  ajv.addSchema(description, "openapi");
});

afterAll(() => service.kill());

/** The team with so many spaces behind it that it has so many bytes. */
const padded = (bytes) => team + " ".repeat(bytes - Buffer.byteLength(team));

const faultsBy = (name, value) => {
  const validate = ajv.getSchema(`openapi#/components/schemas/${name}`);
  return validate(value) ? [] : validate.errors;
};

const post = async (path, body, headers = { "content-type": "application/json" }) => {
  const response = await fetch(address + path, { method: "POST", body, headers });
  return { status: response.status, headers: response.headers, answer: await response.json() };
};

describe("the service says of itself what it does", () => {
  it("has a schema for every reference in its description", () => {
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to);
    const names = Object.keys(description.components.schemas);
    expect(references.length).toBeGreaterThan(100);
    for (const reference of references)
      expect(names).toContain(reference.replace("#/components/schemas/", ""));
  });

  it.each(["team", "team-report", "team-year", "grant", "grant-report", "activity", "evaluation-timeline"])(
    "has the published schema of %s, word for word but for where its parts stand",
    (name) => {
      const file = join(root, "packages", "model", "json-schema", `${name}.json`);
      const text = readFileSync(file, "utf8").replaceAll("#/$defs/", "#/components/schemas/");
      const { $schema: _dialect, $id: _id, $defs, ...document } = JSON.parse(text);
      expect(description.components.schemas).toMatchObject({ ...$defs, [name]: document });
    },
  );

  it.each([
    ["/team/report?on=2023-11-15", "team-2023-24.json", "team", "team-report"],
    ["/team/year", "team-2023-24.json", "team", "team-year"],
    ["/grant/report?basis=delivered&asOf=2024-03-15", "grant-2023-24.json", "grant", "grant-report"],
    ["/activity/timeline?asOf=2025-02-20", "activity-2024-25.json", "activity", "evaluation-timeline"],
  ])("%s takes and gives what its schemas say", async (path, file, takes, gives) => {
    expect(faultsBy(takes, JSON.parse(data(file)))).toEqual([]);
    const { status, answer } = await post(path, data(file));
    expect(status).toBe(200);
    expect(faultsBy(gives, answer)).toEqual([]);
  });

  it("checks a text in the format that its type names", async () => {
    const markdown = { "content-type": "text/markdown; charset=UTF-8" };
    const { status, answer } = await post("/text/check?edition=2024/25", "`work group` work group", markdown);
    expect(status).toBe(200);
    expect(faultsBy("text-findings", answer)).toEqual([]);
    expect(answer.map(({ column }) => column)).toEqual([14]);
  });

  it("carries an edition forward where the caller says so, and not otherwise", async () => {
    const later = JSON.stringify({ hub: "WM2", academicYear: "2025/26", appointments: [] });
    const refused = await post("/team/year", later);
    expect([refused.status, refused.answer.code]).toEqual([422, "edition-not-published"]);
    const { status, answer } = await post("/team/year?carryForward=true", later);
    expect([status, answer.edition.carriedForwardFrom]).toEqual([200, "2023/24"]);
  });
});

describe("what is wrong is answered as a problem, with its code and place", () => {
  const json = { "content-type": "application/json" };
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

  it.each([
    ["a parameter left out", "/team/report", team, json, 400, "invalid-parameter"],
    ["a parameter nobody knows", "/team/year?on=2023-11-15", team, json, 400, "invalid-parameter"],
    [
      "a parameter given twice",
      "/team/report?on=2023-11-15&on=2023-11-16",
      team,
      json,
      400,
      "invalid-parameter",
    ],
    ["a parameter of every object's", "/team/year?__proto__=x", team, json, 400, "invalid-parameter"],
    ["a choice that is none", "/grant/report?basis=guessed", team, json, 400, "invalid-parameter"],
    ["a day that is none", "/team/report?on=2023-02-30", team, json, 422, "invalid-date"],
    ["a day of another year", "/team/report?on=2025-01-15", team, json, 422, "date-outside-year"],
    ["no JSON", "/team/year", "{", json, 400, "invalid-json"],
    ["nothing", "/team/year", "", json, 400, "invalid-json"],
    ["JSON that is no document", "/team/year", "null", json, 422, "invalid-document"],
    ["JSON of great depth", "/team/year", deep, json, 422, "invalid-document"],
    ["bytes that are no text", "/team/year", new Uint8Array([0xff, 0xfe]), json, 400, "invalid-utf-8"],
    ["another type", "/team/year", team, { "content-type": "text/csv" }, 415, "unsupported-media-type"],
    ["no type", "/team/year", new Blob([team]), {}, 415, "unsupported-media-type"],
    [
      "another charset",
      "/team/year",
      team,
      { "content-type": "application/json; charset=utf-16" },
      415,
      "unsupported-media-type",
    ],
    [
      "a packed body",
      "/team/year",
      team,
      { ...json, "content-encoding": "gzip" },
      415,
      "unsupported-media-type",
    ],
    ["an unknown route", "/teams", team, json, 404, "unknown-route"],
    ["a route of every object's", "/constructor", team, json, 404, "unknown-route"],
  ])("%s", async (_case, path, body, headers, status, code) => {
    const { status: actual, headers: answered, answer } = await post(path, body, headers);
    expect([actual, answer.code, answer.status]).toEqual([status, code, status]);
    expect(answered.get("content-type")).toBe("application/problem+json");
    expect(faultsBy("problem", answer)).toEqual([]);
  });

  it("names every fault of a document by its place in the body", async () => {
    const { answer } = await post(
      "/team/year",
      JSON.stringify({ hub: "WM22", "a/é": 1, academicYear: "2023/24" }),
    );
    expect(answer.errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ["#/hub", "invalid-value"],
      ["#/appointments", "missing-key"],
      ["#/a~1%C3%A9", "unknown-key"],
    ]);
  });

  it("says which methods a route has", async () => {
    const response = await fetch(`${address}/team/year`, { method: "DELETE" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("takes a body of a million bytes, and none that is one byte longer, announced or in pieces", async () => {
    expect((await post("/team/year", padded(1_000_000))).status).toBe(200);
    expect((await post("/team/year", padded(1_000_001))).answer.code).toBe("body-too-large");
    const inPieces = request(`${address}/team/year`, {
      method: "POST",
      headers: { "content-type": "application/json", "transfer-encoding": "chunked" },
    });
    inPieces.on("error", () => {});
    inPieces.write(padded(1_000_001));
    const [response] = await once(inPieces, "response");
    inPieces.destroy();
    expect(response.statusCode).toBe(413);
  });

  it("still answers after all that", async () => {
    expect((await post("/team/year", team)).status).toBe(200);
  });
});
