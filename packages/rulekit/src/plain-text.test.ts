import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.ts";

describe("text stays on its line and says nothing to a terminal", () => {
  it.each([
    ["as it is: £5, é, 数", "as it is: £5, é, 数"],
    ["two\nlines\r\n\tand a tab", "two lines and a tab"],
    ["line\u2028separator\u00A0hard space", "line separator hard space"],
    ["  around  ", "around"],
    ["\u001B[31mred", "?[31mred"],
    ["left\u202Eright", "left?right"],
    ["half \uD800 character", "half ? character"],
    ["whole \u{1F4D0} character", "whole \u{1F4D0} character"],
    ["bell\u0007nul\u0000", "bell?nul?"],
  ])("%j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it("whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          expect(plainText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
          expect(plainText(plainText(text))).toBe(plainText(text));
        },
      ),
    );
  });
});
