import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { policyElement } from "./content-security-policy.ts";

/** Where a page is built, and under which path it is served. */
export interface Place {
  readonly outDir: string;
  readonly base: string;
}

const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** Stores a script in a file named by its content; equal scripts of many pages share one file. */
const stored = (code: string, { outDir, base }: Place): string => {
  const name = `inline.${createHash("sha256").update(code).digest("hex").slice(0, 8)}.js`;
  mkdirSync(join(outDir, "assets"), { recursive: true });
  writeFileSync(join(outDir, "assets", name), code);
  return `${base}assets/${name}`;
};

/** Styles that the theme writes into its elements; the style sheet says the same (`policy.css`). */
const inlineStyle = / style="(?:position:relative;|--vp-vh:0px;|)"/g;

/**
 * Gives a page its Content-Security-Policy. What the policy forbids is moved out of the page: scripts to files, the few
 * styles of the theme to the style sheet.
 */
export const underPolicy = (html: string, place: Place): string =>
  html
    .replaceAll(inlineScript, (_, attributes: string, code: string) =>
      code.trim() === "" ? "" : `<script${attributes} src="${stored(code, place)}"></script>`,
    )
    .replaceAll(inlineStyle, "")
    .replace(/<meta charset="utf-8">/i, (charset) => `${charset}${policyElement}`);
