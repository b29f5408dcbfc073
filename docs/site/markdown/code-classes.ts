import type { ShikiTransformer } from "shiki";
import { createCssVariablesTheme } from "shiki/core";

const prefix = "--code-";

/** A theme that names the kind of every token; the colours for light and dark stand in the style sheet. */
export const codeTheme = createCssVariablesTheme({ name: "maths-hubs", variablePrefix: prefix });

const classOf = (style: string): string | undefined => {
  const [, name] = /color:\s*var\(--code-([a-z-]+)\)/.exec(style) ?? [];
  return name === undefined || name === "foreground" ? undefined : `code-${name}`;
};

/** A strict Content-Security-Policy forbids style attributes: the kind of a token is told by a class. */
export const codeClasses: ShikiTransformer = {
  name: "maths-hubs:code-classes",
  pre(node) {
    delete node.properties["style"];
  },
  span(node) {
    const { style } = node.properties;
    delete node.properties["style"];
    const name = typeof style === "string" ? classOf(style) : undefined;
    if (name !== undefined) this.addClassToHast(node, name);
  },
};
