/** Schemas of what the service itself says; those of the documents are published by the library. */
export const hostSchemas = {
  problem: {
    type: "object",
    title: "Problem",
    description: "What is wrong with a request, as RFC 9457 has it.",
    properties: {
      type: { type: "string", description: "Names the kind of problem." },
      title: { type: "string", description: "The kind of problem in words." },
      status: { type: "integer", description: "The status of the answer." },
      detail: { type: "string", description: "What is wrong this time." },
      code: { type: "string", description: "The kind of problem, to be tested by programs." },
      errors: {
        type: "array",
        description: "All faults, each with its place.",
        items: {
          type: "object",
          properties: {
            pointer: { type: "string", description: "JSON Pointer to the place in the body." },
            parameter: { type: "string", description: "The parameter of the question." },
            header: { type: "string", description: "The header of the request." },
            code: { type: "string", description: "The kind of fault." },
            expected: { type: "string", description: "What would have been accepted, in words." },
            received: { description: "What was there, shortened." },
          },
          required: ["code", "expected"],
          additionalProperties: false,
        },
      },
    },
    required: ["type", "title", "status", "code"],
    additionalProperties: false,
  },
  "text-findings": {
    type: "array",
    title: "Text findings",
    description: "Every place of a text that a style rule has something to say of, in the order of the text.",
    items: {
      type: "object",
      properties: {
        rule: { type: "string", description: "Id of the rule." },
        force: { enum: ["must", "should", "advisory"], description: "How strongly it is asked for." },
        line: { type: "integer", minimum: 1, description: "The line it begins on." },
        column: {
          type: "integer",
          minimum: 1,
          description: "The UTF-16 code unit of the line that it begins on.",
        },
        found: { type: "string", description: "What stands there." },
        suggestion: { type: "string", description: "What to write instead." },
        message: { type: "string", description: "The finding in plain English." },
      },
      required: ["rule", "force", "line", "column", "found", "suggestion", "message"],
    },
  },
};
