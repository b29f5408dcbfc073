import { problem } from "./problem.mjs";

/** The parameters of a question by name: those that the route knows, each once, and none that it needs left out. */
export const readParameters = (route, query) => {
  const known = new Map(route.parameters.map((parameter) => [parameter.name, parameter]));
  const given = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const parameter = known.get(name);
    if (parameter === undefined) throw badParameter(name, `one of ${[...known.keys()].join(", ")}`);
    if (Object.hasOwn(given, name)) throw badParameter(name, "a parameter that is given once");
    given[name] = valueOf(parameter, value);
  }
  const missing = route.parameters.find(({ name, required }) => required && !Object.hasOwn(given, name));
  if (missing !== undefined) throw badParameter(missing.name, missing.description);
  return given;
};

/** Whether a date is a day of the calendar, and a year one of which something is published, is for the library to say. */
const valueOf = ({ name, schema }, value) => {
  const choices = schema.type === "boolean" ? ["true", "false"] : schema.enum;
  if (choices !== undefined && !choices.includes(value)) throw badParameter(name, choices.join(" or "));
  return schema.type === "boolean" ? value === "true" : value;
};

const badParameter = (parameter, expected) =>
  problem(400, {
    code: "invalid-parameter",
    title: "A parameter of the question is missing or wrong",
    errors: [{ parameter, code: "invalid-parameter", expected }],
  });
