import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contentHash } from "./content-hash.ts";
import { sha256 } from "./sha-256.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the hash is SHA-256 as FIPS 180-4 publishes it", () => {
  it.each([
    ["nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["one block", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "two blocks",
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    [
      "a million letters",
      "a".repeat(1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
    ],
  ])("%s", (_, text, hash) => {
    expect(sha256(bytesOf(text))).toBe(hash);
  });

  it.each([54, 55, 56, 57, 63, 64, 65, 119, 120])("at the edges of a block: %i bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
    expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  });
});

describe("the hash of content", () => {
  it("is that of its canonical JSON in UTF-8", () => {
    const text = "£ é 한 🎓 \u0000 \u007f \u0080 \u07ff \u0800 \uffff";
    const expected = createHash("sha256").update(JSON.stringify(text), "utf8").digest("hex");
    expect(contentHash(text)).toBe(`sha256:${expected}`);
  });
  it("does not depend on the order of keys, and on nothing else less", () => {
    expect(contentHash({ a: 1, b: [1, 2] })).toBe(contentHash({ b: [1, 2], a: 1 }));
    expect(contentHash({ a: [1, 2] })).not.toBe(contentHash({ a: [2, 1] }));
    expect(contentHash("1")).not.toBe(contentHash(1));
  });
});
