import type { Extensions } from "./team.ts";

/** An organisation as 360Giving names it; the host supplies both. */
export interface PublishedOrganisation {
  /** Its organisation identifier, for example `GB-GOR-…` or `360G-…`. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
}

/** A change of the award after it was made. */
export interface AwardVariation {
  /** The day of the change, `YYYY-MM-DD`. */
  readonly on: string;
  /** Pounds; negative where the award was lowered. */
  readonly amount: string;
  /** Why, in the host's words. */
  readonly description?: string;
}

/** What the 360Giving standard asks for and a grant document does not hold: identifiers, names and dates of the host. */
export interface AwardPublication {
  /** The identifier of the grant, which begins with the publisher's own prefix. */
  readonly id: string;
  /** A title. */
  readonly title: string;
  /** What it is for. */
  readonly description: string;
  /** The day on which it was awarded, `YYYY-MM-DD`. */
  readonly awardDate: string;
  /** Who gives it. */
  readonly fundingOrganization: PublishedOrganisation;
  /** Who receives it on behalf of the hub. */
  readonly recipientOrganization: PublishedOrganisation;
  /** The programme that it belongs to. */
  readonly grantProgramme?: {
    /** The publisher's code of it. */
    readonly code?: string;
    /** Its title. */
    readonly title: string;
  };
  /** Changes of the award since then, which its total holds already. */
  readonly variations?: readonly AwardVariation[];
  /** When the information was last updated, as a date and time such as `2024-09-30T00:00:00Z`. */
  readonly dateModified?: string;
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
