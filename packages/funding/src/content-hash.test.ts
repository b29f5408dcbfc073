import { describe, expect, it } from "vitest";
import { contentHash } from "./content-hash.ts";
import { sha256 } from "./sha-256.ts";

const bytesOf = (ascii: string): Uint8Array => Uint8Array.from(ascii, (letter) => letter.charCodeAt(0));

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

  it.each([
    [54, "938be2b672bebd56753e5c07de6ab431ee1f1117cc464965303815935e1f431a"],
    [55, "3b453d648ef01a1ddbc30ef4cee00724bb53fe40b38a08c04cfd6009235c09bf"],
    [56, "a5f1426b20451b15d1c92aef1b27b36b038d13a77874409d73889c02fa1ca778"],
    [57, "d5052dbc708201bdd59ff9892349c602ac19a97edf1f857fecaa87542c332187"],
    [63, "b728e1a944ecf6d47629afefa1656cbe11fd7bf23145fcba144af99ea5ec14f5"],
    [64, "17ff3615c8f2285b470ee569e15b37503eae49e36882b63ccc1aceb055d7f082"],
    [65, "f747a3be9b4a85941804d77e333783b22f194e6252b37570fd51bc2bc7886a57"],
    [119, "82de88568c056a67ab49f9f8408249a8ff036b4294485b27d1f5d5de43d90759"],
    [120, "e207dc7fa98501df87f645ccd4d9864be6d3f8f96417ff84e54eb1fa40452b98"],
  ])("at the edges of a block, as another implementation has it: %i bytes", (length, hash) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
    expect(sha256(bytes)).toBe(hash);
  });
});

describe("the hash of content", () => {
  it("is that of its canonical JSON in UTF-8", () => {
    const text = "£ é 한 🎓 \u0000 \u007f \u0080 \u07ff \u0800 \uffff";
    expect(contentHash(text)).toBe("sha256:ef9db8ae161f12cbfb5d9914104cc6f89a27f2f7f9969581d045c04dddc2e5d0");
  });
  it("does not depend on the order of keys, and on nothing else less", () => {
    expect(contentHash({ a: 1, b: [1, 2] })).toBe(contentHash({ b: [1, 2], a: 1 }));
    expect(contentHash({ a: [1, 2] })).not.toBe(contentHash({ a: [2, 1] }));
    expect(contentHash("1")).not.toBe(contentHash(1));
  });
});
