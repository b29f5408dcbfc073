import { describe, expect, it } from "vitest";
import { linkOf, readLink } from "./document-link.ts";

const state = { document: { hub: "WM2", people: ["p-01", "ü 😀"] }, asOf: "2024-01-31" };
const link = (await linkOf("team", state)) ?? "";
const [head = "", length = "", content = ""] = link.split(".");

describe("the state of a tool travels in the fragment of an address", () => {
  it("comes back as it was", async () => {
    expect(await readLink("team", link)).toEqual({ ok: true, state });
    expect(await readLink("team", link.slice(1))).toEqual({ ok: true, state });
  });
  it("is not written where it is too large to be read back", async () => {
    expect(await linkOf("team", { document: "x".repeat(1_990_000) })).toMatch(/^#team=1/);
    expect(await linkOf("team", { document: "x".repeat(2_000_000) })).toBeUndefined();
  });
  it("uses characters only that an address may have", () => expect(link).toMatch(/^#team=1\.\d+\.[\w-]+$/));
});

describe("a damaged link says what is damaged", () => {
  it.each([
    ["form", "#nothing", /form/],
    ["form", "#__proto__=1.1.a", /form/],
    ["tool", link.replace("team", "grant"), /tool "grant"/],
    ["version", `#team=2.${length}.${content}`, /version "2"/],
    ["length", link.slice(0, -1), /lost when it was copied/],
    ["length", `${head}..${content}`, /should have {2}characters/],
    ["characters", `${head}.${length}.${content.slice(0, -1)}<`, /"<"/],
    ["content", `${head}.${length}.${content.slice(0, -6)}AAAAAA`, /checksum/],
    ["content", `${head}.3.abc`, /checksum/],
  ])("%s: %s", async (damage, damaged, message) => {
    const read = await readLink("team", damaged);
    expect(read).toMatchObject({ ok: false, damage });
    expect(read.ok ? "" : read.message).toMatch(message);
  });
  it("size: what unfolds to more than a document is given up while it unfolds", async () => {
    const huge = await linkOfText(JSON.stringify({ document: "x".repeat(3_000_000) }));
    expect(await readLink("team", huge)).toMatchObject({ ok: false, damage: "size" });
  });
  it("content: JSON that is no object", async () => {
    expect(await readLink("team", await linkOfText("[1]"))).toMatchObject({ damage: "content" });
    expect(await readLink("team", await linkOfText("{"))).toMatchObject({ damage: "content" });
  });
});

const linkOfText = async (text: string): Promise<string> => {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = Buffer.from(await new Response(packed).arrayBuffer()).toString("base64url");
  return `#team=1.${bytes.length}.${bytes}`;
};
