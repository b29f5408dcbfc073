import { cite } from "@maths-hubs/programme/sources";
import {
  atLeast,
  defineRuleForEach,
  doesNotApply,
  known,
  pointer,
  unknown,
  type Rule,
} from "@maths-hubs/rulekit";
import type { HandbookTerms } from "../communication-editions.ts";
import type { Publication } from "../publication.ts";

/** Each logo on a publication is the current one; which version is current, the host says. */
export const currentLogos: Rule<Publication, HandbookTerms> = /* @__PURE__ */ defineRuleForEach<
  Publication,
  HandbookTerms,
  "count",
  number
>({
  id: "comms/current-logos",
  title: "Current logos",
  cites: [/* @__PURE__ */ cite("HBK", "Glossary and Comms Advice, logos")],
  clauses: ["HBK-Style-logo-current"],
  force: "must",
  statement: "Every logo of the programme on slides and documents is the current one.",
  unit: "count",
  forEach: ({ logos }, { ownLogos, genericLogos }) => {
    if (logos === undefined) return unknown(["/logos"]);
    const ours = logos.flatMap(({ logo }, index) =>
      [...ownLogos, ...genericLogos].includes(logo) ? [index] : [],
    );
    return ours.length === 0 ? doesNotApply("no logo of the programme is on it") : ours;
  },
  subject: ({ name, logos = [] }, index) =>
    index === undefined ? name : `${name}, ${logos[index]?.logo ?? ""}`,
  requirement: () => 1,
  actual: ({ logos = [], currentVersions = {} }, index) => {
    const { logo = "", version } = logos[index] ?? {};
    const current = Object.hasOwn(currentVersions, logo) ? currentVersions[logo] : undefined;
    const missing = [
      ...(version === undefined ? [pointer("logos", index, "version")] : []),
      ...(current === undefined ? [pointer("currentVersions", logo)] : []),
    ];
    return missing.length > 0
      ? unknown(missing)
      : known(version === current ? 1 : 0, [
          pointer("logos", index, "version"),
          pointer("currentVersions", logo),
        ]);
  },
  comparison: atLeast,
});
