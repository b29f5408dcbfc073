/** Elements whose content is no prose. */
export const withoutProse: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "script",
  "style",
  "template",
  "textarea",
  "pre",
  "code",
  "kbd",
  "samp",
  "var",
  "svg",
  "math",
]);

/** Elements that stand within a line: words go on across their tags. */
export const inline: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "a",
  "abbr",
  "b",
  "bdi",
  "bdo",
  "big",
  "data",
  "del",
  "dfn",
  "em",
  "font",
  "i",
  "ins",
  "label",
  "mark",
  "s",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
  "tt",
  "u",
  "wbr",
]);

/** Elements that stand for a title or a quotation, as quotation marks do. */
export const quoting: ReadonlySet<string> = /* @__PURE__ */ new Set(["q", "cite"]);

/** Elements that stand within a line and show something that is no text. */
export const replaced: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "img",
  "input",
  "button",
  "select",
  "picture",
]);

/** Headings, and the title of the page. */
export const heading: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "title",
]);
