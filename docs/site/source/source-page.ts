import { policyElement } from "../security/content-security-policy.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => entities[char] ?? char);

/** What a source page shows. */
export interface SourceFile {
  /** The file, as the repository names it. */
  readonly path: string;
  readonly text: string;
  /** The path that the site is served from, with a slash at both ends. */
  readonly base: string;
}

const lineOf = (text: string, index: number): string =>
  `<li id="L${index + 1}"><code>${escaped(text)}</code></li>`;

/** One file of the repository as a page: every line has an address, `#L12`, and nothing on it runs. */
export const sourcePage = ({ path, text, base }: SourceFile): string => {
  const title = escaped(path);
  const lines = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map(lineOf)
    .join("");
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">${policyElement}<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} | maths-hubs</title><link rel="icon" type="image/svg+xml" href="${base}favicon.svg"><link rel="stylesheet" href="${base}source.css"></head>
<body><header><a href="${base}">maths-hubs</a></header><main><h1>${title}</h1><ol>${lines}</ol></main></body></html>
`;
};
