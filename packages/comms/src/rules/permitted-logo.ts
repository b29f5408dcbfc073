import { cite } from "@maths-hubs/programme/sources";
import { atLeast, defineRule, known, unknown, type Rule } from "@maths-hubs/rulekit";
import type { HandbookTerms } from "../communication-editions.ts";
import type { Publication } from "../publication.ts";

/** A publication carries the hub's own logo, "Working with the NCETM", or both. */
export const permittedLogo: Rule<Publication, HandbookTerms> = /* @__PURE__ */ defineRule<
  Publication,
  HandbookTerms,
  "count"
>({
  id: "comms/permitted-logo",
  title: "Own logo or Working with the NCETM",
  cites: [/* @__PURE__ */ cite("HBK", "Glossary and Comms Advice, logos")],
  clauses: ["HBK-Style-logo-own"],
  force: "must",
  statement: "A publication carries the hub’s own logo, the “Working with the NCETM” logo, or both.",
  unit: "count",
  subject: ({ name }) => name,
  requirement: () => 1,
  actual: ({ logos }, { ownLogos }) =>
    logos === undefined
      ? unknown(["/logos"])
      : known(logos.filter(({ logo }) => ownLogos.includes(logo)).length, ["/logos"]),
  comparison: atLeast,
});
