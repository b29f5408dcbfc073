import { createServer } from "node:http";
import { openApi } from "./open-api.mjs";
import { answerToError, problem } from "./problem.mjs";
import { readBody } from "./read-body.mjs";
import { readParameters } from "./read-parameters.mjs";
import { routes } from "./routes.mjs";

const routeOf = new Map(routes.map((route) => [route.path, route]));

/** The service, not yet listening. It keeps nothing between two requests. */
export const createService = ({ log = console.error } = {}) =>
  createServer({ headersTimeout: 5000, requestTimeout: 10_000 }, async (request, response) => {
    const { status, headers, body } = await answerTo(request).catch((error) => answerToError(error, log));
    response.writeHead(status, {
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...headers,
    });
    response.end(`${JSON.stringify(body, null, 2)}\n`);
  });

const answerTo = async (request) => {
  const [path, query = ""] = request.url.split(/\?(.*)/s);
  if (path === "/openapi.json") {
    allow(request, ["GET", "HEAD"]);
    return { status: 200, body: openApi };
  }
  const route = routeOf.get(path);
  if (route === undefined) throw problem(404, { code: "unknown-route", title: "Nothing is answered here" });
  allow(request, ["POST"]);
  const question = readParameters(route, query);
  const input = route.takes.parse(await readBody(request, route.takes.types));
  return { status: 200, body: route.answer(input, question) };
};

const allow = ({ method }, methods) => {
  if (methods.includes(method)) return;
  const facts = { code: "method-not-allowed", title: "The route is not asked in this way" };
  throw problem(405, facts, { allow: methods.join(", ") });
};
