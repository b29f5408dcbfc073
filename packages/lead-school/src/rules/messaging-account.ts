import type { LeadBodyApplication } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, pointer, unknown } from "@maths-hubs/rulekit";
import { applicationRuleForEach, type ApplicationRule } from "../application-rule.ts";

interface Message {
  readonly at: string;
  readonly path: string;
}

/** An account comes before the first message through Jaggaer, the request for the password included. */
export const messagingAccount: ApplicationRule = /* @__PURE__ */ applicationRuleForEach<"count", Message>({
  id: "lead-school/messaging-account",
  title: "Jaggaer account before a message",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 18")],
  clauses: ["SPEC-P18-jaggaer"],
  force: "must",
  statement: "An applicant registers for a Jaggaer account before it uses the portal's messages.",
  unit: "count",
  forEach: ({ application }) => {
    const messages = messagesOf(application);
    if (messages.length > 0) return messages;
    const missing = [
      ...(application.questions === undefined ? ["/questions"] : []),
      ...(application.confidentiality === undefined ? ["/confidentiality"] : []),
    ];
    return missing.length > 0 ? unknown(missing) : doesNotApply("no message was sent");
  },
  nameOf: ({ path }) => path,
  requirement: () => 1,
  actual: ({ application: { accountRegisteredAt } }, { at, path }) => {
    if (accountRegisteredAt === undefined) return unknown(["/accountRegisteredAt"]);
    const isBefore = accountRegisteredAt !== null && accountRegisteredAt <= at;
    return known(isBefore ? 1 : 0, ["/accountRegisteredAt", path]);
  },
  comparison: atLeast,
});

const messagesOf = ({ questions = [], confidentiality }: LeadBodyApplication): readonly Message[] => [
  ...questions.flatMap(({ route, at }, index) =>
    route === "jaggaer" ? [{ at, path: pointer("questions", index) }] : [],
  ),
  ...(confidentiality?.passwordRequestedAt === undefined
    ? []
    : [{ at: confidentiality.passwordRequestedAt, path: "/confidentiality/passwordRequestedAt" }]),
];
