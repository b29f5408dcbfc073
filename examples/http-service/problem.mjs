/**
 * What a client gets instead of an answer, in the form of RFC 9457; thrown wherever a request turns out to be no good.
 */
export const problem = (status, { code, title, ...facts }, headers = {}) =>
  Object.assign(new Error(title), {
    answer: {
      status,
      headers: { ...headers, "content-type": "application/problem+json" },
      body: { type: `urn:maths-hubs:problem:${code}`, title, status, code, ...facts },
    },
  });

/** The answer to a request that ended in an error, whoever threw it. */
export const answerToError = (error, log) => {
  if (error.answer !== undefined) return error.answer;
  if (error.code === "invalid-document") return invalidDocument(error).answer;
  if (typeof error.code === "string" && typeof error.expected === "string") return refused(error).answer;
  // What nobody foresaw is for the log; a stranger learns nothing of it.
  log(error);
  return problem(500, { code: "internal-error", title: "The service failed" }).answer;
};

/** All faults of a document, each with its place. */
const invalidDocument = ({ document, faults }) =>
  problem(422, {
    code: "invalid-document",
    title: "The document has faults",
    detail: `Not a valid ${document} document: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}.`,
    errors: faults.map(({ path, ...fault }) => ({ pointer: pointerOf(path), ...fault })),
  });

/** A question that the library refuses: a day that is none, a year for which nothing is published. */
const refused = ({ code, message, path, expected, received }) =>
  problem(422, {
    code,
    title: "The question cannot be answered as asked",
    detail: message,
    errors: [{ ...(path === undefined ? {} : { pointer: pointerOf(path) }), code, expected, received }],
  });

/** A JSON Pointer as part of an address, as RFC 9457 shows it. */
const pointerOf = (path) => `#${encodeURI(path.toWellFormed())}`;
