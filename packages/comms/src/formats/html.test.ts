import { describe, expect, it } from "vitest";
import { checkText } from "../check-text.ts";
import { fixText } from "../fix-text.ts";

const question = { edition: "2024/25", format: "html" } as const;
const foundIn = (text: string): readonly (readonly [string, number])[] =>
  checkText(text, question).map(({ found, offset }) => [found, offset]);

describe("in HTML, what is no prose is passed over", () => {
  it.each([
    ["attributes", `<p title="work group" data-x='work group>'>Text</p>`],
    ["a comment", "<!-- work group -->"],
    ["a comment that does not close", "<p>Text <!-- work group"],
    ["a declaration", "<!DOCTYPE work group>"],
    ["a script", "<script>if (a < b) { 'work group' }</script>"],
    ["a style in other letters", "<STYLE>work group</Style >"],
    ["a script that does not close", "<script>work group"],
    ["code", "<p>Call <code>work group</code></p><pre>work group</pre>"],
    ["a title of the page", "<title>Teaching for Mastery here</title>"],
    ["a heading", "<h2>Our <em>Teaching</em> for Mastery</h2>"],
    ["a work that is cited", "<p>We read <cite>Teaching for Mastery in schools</cite> here.</p>"],
    ["a quotation", "<p>We read <q>local work groups</q> here.</p>"],
    ["words parted by a block", "<p>our work</p><p>group three</p>"],
    ["words parted by a picture", "our work <img src='x'> group three"],
    ["a paragraph that begins with a capital", "<p>One.</p><p>Teaching for mastery</p>"],
  ])("%s", (_name, text) => expect(foundIn(text)).toEqual([]));
});

describe("in HTML, prose is found at its place in the text as given", () => {
  it.each([
    ["across tags", "<p>A <b>work</b> group.</p>", [["work group", 8]]],
    ["across a line break", "A work<br>group", [["work group", 2]]],
    ["across blank lines of the source", "A work\n\n\ngroup", [["work group", 2]]],
    ["across an entity", "A work&nbsp;group", [["work group", 2]]],
    ["with a letter as an entity", "&amp; &#119;or&#x6B; group", [["work group", 6]]],
    ["a soft hyphen", "A work&shy;group", [["workgroup", 2]]],
    ["below a heading", "<h1>Autumn</h1>Our Teaching for Mastery", [["Teaching for Mastery", 19]]],
    [
      "below a heading that another ends",
      "<h1>A<h2>B</h2> our Teaching for Mastery",
      [["Teaching for Mastery", 20]],
    ],
    ["in a heading that does not close", "<h1>Our Teaching for Mastery", [["Teaching for Mastery", 8]]],
    ["behind code that does not close", "<code>A work group", [["work group", 8]]],
    ["behind a sign that is no tag", "1 <2 and <a work group", [["work group", 12]]],
    [
      "behind signs that are no entities",
      "& &; &x &toolonganameforanentitythatexistsanywhere; work group",
      [["work group", 52]],
    ],
    ["beside numbers that are no characters", "&#0; &#x110000; &#xD800; work group", [["work group", 25]]],
  ])("%s", (_name, text, found) => expect(foundIn(text)).toEqual(found));
});

describe("fixes keep tags, attributes and entities", () => {
  it("changes letters of prose alone", () =>
    expect(fixText('<a title="workgroup">the <b>work</b>&#32;groups</a>', question)).toBe(
      '<a title="workgroup">the <b>Work</b>&#32;Groups</a>',
    ));
});
