import { assessPublication, type LogoUse, type Publication } from "@maths-hubs/comms";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";

const publication = (known: Omit<Publication, "name">): Report =>
  assessPublication({ name: "autumn flyer", ...known }, { edition: "2024/25" });

const flyerWith = (...logos: readonly string[]): Report =>
  publication({ logos: logos.map((logo) => ({ logo })) });

const nobodyLooked = publication({});

/** The hub's own logo in a version, where the host says that version 2 is the current one. */
const ownLogo = (version: Pick<LogoUse, "version">): Report =>
  publication({ logos: [{ logo: "own-hub", ...version }], currentVersions: { "own-hub": "2" } });

export const logoExamples: readonly WorkedExample[] = [
  worked("comms/current-logos", [
    ["the hub's own logo in version 1, where version 2 is the current one", ownLogo({ version: "1" })],
    ["the hub's own logo in version 2, which is the current one", ownLogo({ version: "2" })],
    ["the hub's own logo, and nobody says in which version", ownLogo({})],
    ["a partner's logo alone", flyerWith("partner")],
  ]),
  worked("comms/permitted-logo", [
    ["a flyer without any logo", flyerWith()],
    ["a flyer with the hub's own logo", flyerWith("own-hub")],
    [
      "a flyer with both, the hub's own and “Working with the NCETM”",
      flyerWith("own-hub", "working-with-the-ncetm"),
    ],
    ["a flyer with the generic NCETM logo alone", flyerWith("ncetm")],
    ["a flyer whose logos nobody has looked at", nobodyLooked],
  ]),
  worked("comms/no-generic-logo", [
    ["a flyer with the hub's own logo alone", flyerWith("own-hub")],
    ["a flyer with the hub's own logo and the generic NCETM logo", flyerWith("own-hub", "ncetm")],
    ["a flyer with both generic logos, of the NCETM and of Maths Hubs", flyerWith("ncetm", "maths-hubs")],
    ["a flyer whose logos nobody has looked at", nobodyLooked],
  ]),
];
