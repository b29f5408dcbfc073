import { describe, expect, it } from "vitest";
import { checkText } from "../check-text.ts";
import { fixText } from "../fix-text.ts";

const question = { edition: "2024/25", format: "markdown" } as const;
const foundIn = (text: string): readonly string[] => checkText(text, question).map(({ found }) => found);

describe("in Markdown, what is no prose is passed over", () => {
  it.each([
    ["front matter", "---\ntitle: work group\n---\nText"],
    ["a span of code", "Write `work group` there"],
    ["a span of code with backticks in it", "Write ``work ` group`` there"],
    ["a span of code across a line", "Write `work\ngroup` there"],
    ["a fence", "```\nwork group\n```"],
    ["a fence with a longer one in it", "````\n```\nwork group\n````"],
    ["a fence of tildes", "~~~ text\nwork group\n~~~\n"],
    ["a fence that does not close", "Text\n\n```\nwork group"],
    ["indented code", "Text\n\n    work group"],
    ["the address of a link", "[Here](https://hub.example/work group)"],
    ["the address and title of a link", '[Here](</a (b) "work group">)'],
    ["the name of a link", "[Here][work group]"],
    ["where a name leads", '[here]: https://hub.example "work group"'],
    ["an automatic link", "<https://hub.example/work-group>"],
    ["a note", "Here[^work group]"],
    ["a comment", "Here <!-- work\n\ngroup --> it is"],
    ["attributes of a tag", '<a title="work group">here</a>'],
    ["a script", "<script>\nwork group\n</script>"],
    ["an identifier", "Set work_group to 1"],
    ["a heading in capitals", "## Teaching for Mastery in schools"],
    ["an underlined heading", "Our Teaching for Mastery\nin schools\n---"],
    ["a list item that begins with a capital", "1. Teaching for mastery\n   - Teaching for mastery"],
    ["a cell that begins with a capital", "| Aim | Teaching for mastery |\n| --- | --- |"],
    ["a quotation that begins with a capital", "> Teaching for mastery helps."],
  ])("%s", (_name, text) => expect(foundIn(text)).toEqual([]));
});

describe("in Markdown, prose is prose wherever it stands", () => {
  it.each([
    ["between emphasis", "A **work** _group_ meets", ["work group"]],
    ["the words of a link", "A [work group](x) and [work](y) [group][z]", ["work group", "work group"]],
    ["the words for a picture", "![A work group](x.png)", ["work group"]],
    ["behind an escape", String.raw`A \*work group\*`, ["work group"]],
    ["behind a backtick without a partner", "A ` work group", ["work group"]],
    ["behind backticks of other lengths", "A `` work group ` here", ["work group"]],
    ["behind a closed fence", "```\nx\n```\nA work group", ["work group"]],
    ["below a heading", "# Autumn\nOur Teaching for Mastery", ["Teaching for Mastery"]],
    ["in a heading, for phrases that have no title", "# Our work group", ["work group"]],
    ["across a quotation's lines", "> our work\n> group meets", ["work group"]],
    ["not across cells", "| work | group |", []],
    ["not across list items", "- our work\n- group three", []],
    ["indented in a list", "- item\n\n    A work group", ["work group"]],
    ["indented in a paragraph", "Text\n    a work group", ["work group"]],
    ["a tag", "A <b>work</b> group", ["work group"]],
    ["a sign that is no tag", "3 < 4, a work group", ["work group"]],
    ["an entity", "A work&nbsp;group", ["work group"]],
    ["a list item in the middle of a title", "- we use Teaching for Mastery here", ["Teaching for Mastery"]],
    ["a rule across the page is no front matter", "Text\n\n---\nA work group", ["work group"]],
    ["a first line of dashes that goes on", "--- a work group", ["work group"]],
    ["front matter that does not close", "---\nA work group", ["work group"]],
    ["two addresses in a row", "[a](b [work](c) group", ["work group"]],
    ["a heading mark without a space", "#1 a work group", ["work group"]],
  ])("%s", (_name, text, found) => expect(foundIn(text)).toEqual(found));
});

describe("fixes keep the markup", () => {
  it.each([
    ["A **work** _group_.", "A **Work** _Group_."],
    ["A [workgroup](workgroup.md).", "A [Work Group](workgroup.md)."],
    ["A work&nbsp;group.", "A Work&nbsp;Group."],
    ["A &#119;ork group.", "A &#119;ork group."],
    ["A work&#45;group.", "A work&#45;group."],
  ])("%s", (text, fixed) => expect(fixText(text, question)).toBe(fixed));
});
