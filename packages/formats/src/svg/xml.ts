/** Attributes of an element; numbers are written with at most two decimals. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Everything that XML 1.0 does not allow in a document, lone surrogates included. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Any text as XML text or attribute value. */
export const escapeXml = (text: string): string =>
  text.replaceAll(forbidden, "\uFFFD").replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? "");

/** A number as SVG reads it: two decimals at most, the same text on every machine. */
export const svgNumber = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** An element; its content is XML already. */
export const element = (name: string, attributes: Attributes, ...content: readonly string[]): string => {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? svgNumber(value) : escapeXml(value)}"`)
    .join("");
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join("")}</${name}>`;
};

/** An element that holds text. */
export const textElement = (name: string, attributes: Attributes, text: string): string =>
  element(name, attributes, escapeXml(text));
