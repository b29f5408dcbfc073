import { cite } from "@maths-hubs/programme/sources";
import { atMost, defineRule, known, pointer, unknown, type Rule } from "@maths-hubs/rulekit";
import type { HandbookTerms } from "../communication-editions.ts";
import type { Publication } from "../publication.ts";

/** A publication carries neither the generic NCETM logo nor the generic Maths Hubs logo. */
export const noGenericLogo: Rule<Publication, HandbookTerms> = /* @__PURE__ */ defineRule<
  Publication,
  HandbookTerms,
  "count"
>({
  id: "comms/no-generic-logo",
  title: "No generic logo",
  cites: [/* @__PURE__ */ cite("HBK", "Glossary and Comms Advice, logos")],
  clauses: ["HBK-Style-logo-own"],
  force: "must",
  statement: "A publication carries neither the generic NCETM logo nor the generic Maths Hubs logo.",
  unit: "count",
  subject: ({ name }) => name,
  requirement: () => 0,
  actual: ({ logos }, { genericLogos }) => {
    if (logos === undefined) return unknown(["/logos"]);
    const generic = logos.flatMap(({ logo }, index) => (genericLogos.includes(logo) ? [index] : []));
    return known(
      generic.length,
      generic.length === 0 ? ["/logos"] : generic.map((index) => pointer("logos", index)),
    );
  },
  comparison: atMost,
});
