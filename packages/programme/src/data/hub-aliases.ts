import type { HubCode } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { Evidence } from "./evidence.ts";

/** Another name under which a hub is or was known in public, and what bears that out. */
export interface HubAlias extends Evidence {
  /** The hub that it names; no other hub can be meant. */
  readonly hub: HubCode;
  /** The name. */
  readonly name: string;
}

/**
 * Names seen in public that are none of the printed ones and name one hub: former names, spellings, short forms. None
 * stands in the five documents, so each says where it was seen and how well that bears it out; that a former name belongs to
 * the hub of today is often inferred. Spellings that a look-up forgives anyway (`&`, hyphens, case) are not listed.
 */
export const hubAliases: readonly HubAlias[] = /* @__PURE__ */ frozen([
  {
    hub: "EE4",
    name: "Norfolk and Suffolk",
    seenAt: "slidegur.com, launch slides of 2014",
    confidence: "inferred",
  },
  { hub: "EM1", name: "EM West", seenAt: "emwest.co.uk", confidence: "hub" },
  { hub: "LO3", name: "LCW", seenAt: "lcwmathshub.co.uk", confidence: "hub" },
  {
    hub: "LO6",
    name: "London South East",
    seenAt: "mathshubs.org.uk, news of 2015",
    confidence: "inferred",
  },
  { hub: "NE2", name: "Carmel Archimedes", seenAt: "carmelarchimedesmathshub.org.uk", confidence: "hub" },
  {
    hub: "NW2",
    name: "North West Two",
    seenAt: "ncetm.org.uk, news of 23 May 2019",
    confidence: "publisher",
  },
  { hub: "NW5", name: "Abacus NW", seenAt: "abacusnwmathshub.co.uk", confidence: "hub" },
  {
    hub: "SE2",
    name: "NE Hants and Surrey",
    seenAt: "nehantsandsurreymathshub.co.uk",
    confidence: "hub",
  },
  { hub: "SE2", name: "Surrey Plus", seenAt: "surreyplusmathshub.co.uk", confidence: "inferred" },
  { hub: "SW5", name: "Moebius", seenAt: "public pages", confidence: "second-hand" },
  {
    hub: "WM2",
    name: "Salop and Herefordshire",
    seenAt: "mathshubs.org.uk, February 2017",
    confidence: "inferred",
  },
]);
