import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { applicationRule, type ApplicationRule } from "../application-rule.ts";
import { authorityKey } from "../authority-key.ts";

/** The school or college named lies in the area of the hub applied for; where a trust has its head office does not count. */
export const namedLocation: ApplicationRule = /* @__PURE__ */ applicationRule({
  id: "lead-school/named-location",
  title: "Named school or college in the hub's area",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 11")],
  clauses: ["SPEC-P11-location"],
  force: "must",
  statement: "An application names a school or college in a local authority of the hub that it is for.",
  unit: "count",
  requirement: () => 1,
  actual: ({ application: { namedSetting }, vacancy }) => {
    if (namedSetting === undefined) return unknown(["/namedSetting"]);
    if (namedSetting === null) return known(0, ["/namedSetting"]);
    const { localAuthority } = namedSetting;
    if (localAuthority === undefined) return unknown(["/namedSetting/localAuthority"]);
    const key = authorityKey(localAuthority);
    const isInside = vacancy.localAuthorities.some((one) => authorityKey(one) === key);
    return known(isInside ? 1 : 0, ["/namedSetting/localAuthority"]);
  },
  comparison: atLeast,
});
