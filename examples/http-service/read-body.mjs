import { problem } from "./problem.mjs";

/** A year of a big hub has about 40 kB. */
const mostBytes = 1_000_000;

/** The text of a request in one of the types that a route takes, and that type. */
export const readBody = async (request, types) => {
  const type = checkedType(request.headers, types);
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) throw tooLarge();
  return { type, text: decoded(await bytesOf(request)) };
};

/** A text as JSON. */
export const jsonOf = (text) => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw problem(400, { code: "invalid-json", title: "The body is no JSON", detail: error.message });
  }
};

const checkedType = (headers, types) => {
  const [type, ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(/\s*;\s*/);
  const isUtf8 = parameters.every((one) => !one.startsWith("charset=") || /^charset="?utf-8"?$/.test(one));
  if (types.includes(type) && isUtf8 && headers["content-encoding"] === undefined) return type;
  throw problem(
    415,
    {
      code: "unsupported-media-type",
      title: "The body is of a type that is not read here",
      errors: [
        {
          header: "content-type",
          code: "unsupported-media-type",
          expected: `${types.join(" or ")}, in UTF-8`,
        },
      ],
    },
    { accept: types.join(", ") },
  );
};

const tooLarge = () =>
  problem(
    413,
    {
      code: "body-too-large",
      title: "The body is too large",
      detail: `At most ${mostBytes} bytes are read.`,
    },
    { connection: "close" },
  );

const brokenOff = () => problem(400, { code: "body-incomplete", title: "The body broke off" });

/** Counts while it reads: a body sent in pieces says nowhere how long it will be. */
const bytesOf = (request) =>
  new Promise((resolve, reject) => {
    const chunks = [];
    let bytes = 0;
    request.on("data", (chunk) => {
      bytes += chunk.length;
      if (bytes <= mostBytes) chunks.push(chunk);
      else reject(tooLarge());
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", () => reject(brokenOff()));
  });

const decoded = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw problem(400, { code: "invalid-utf-8", title: "The body is not in UTF-8" });
  }
};
