import type { MarkdownRenderer } from "vitepress";

/** The alignment of a table's cells as a class: a strict Content-Security-Policy forbids style attributes. */
export const cellAlignment = (markdown: MarkdownRenderer): void => {
  markdown.core.ruler.push("cell-alignment", (state) => {
    for (const token of state.tokens) {
      const [, side] = /^text-align:(left|center|right)$/.exec(token.attrGet("style") ?? "") ?? [];
      if (side === undefined) continue;
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
      token.attrJoin("class", `align-${side}`);
    }
  });
};
