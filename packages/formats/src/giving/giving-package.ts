/** An organisation, as the 360Giving standard has it. */
export interface GivingOrganisation {
  /** The organisation identifier. */
  readonly id: string;
  /** The name. */
  readonly name: string;
}

/** A movement of money, or the promise of one, as the 360Giving standard has it. */
export interface GivingTransaction {
  /** The host's reference of it, where it has one. */
  readonly id?: string;
  /** The day, `YYYY-MM-DD`. */
  readonly transactionDate: string;
  /** Always pounds sterling here. */
  readonly currency: "GBP";
  /** Pounds; a repayment is negative. */
  readonly value: number;
  /** What it is. */
  readonly description: string;
  /** The organisation identifier of who pays. */
  readonly provider: string;
  /** The organisation identifier of who is paid. */
  readonly recipient: string;
}

/** One award, with the field names of the 360Giving standard, version 1.3. */
export interface GivingGrant {
  /** The identifier of the grant. */
  readonly id: string;
  /** The title. */
  readonly title: string;
  /** What it is for. */
  readonly description: string;
  /** Always pounds sterling here. */
  readonly currency: "GBP";
  /** Pounds awarded: the sum of the commitments. */
  readonly amountAwarded: number;
  /** Pounds paid out, repayments taken away: the sum of the disbursements. */
  readonly amountDisbursed?: number;
  /** The day of the award, `YYYY-MM-DD`. */
  readonly awardDate: string;
  /** When the activity takes place. */
  readonly plannedDates: readonly {
    /** First day, `YYYY-MM-DD`. */
    readonly startDate: string;
    /** Last day, `YYYY-MM-DD`. */
    readonly endDate: string;
  }[];
  /** Who receives it; a list of one. */
  readonly recipientOrganization: readonly GivingOrganisation[];
  /** Who gives it; a list of one. */
  readonly fundingOrganization: readonly GivingOrganisation[];
  /** The programme; a list of one. */
  readonly grantProgramme?: readonly {
    /** The publisher's code. */
    readonly code?: string;
    /** The title. */
    readonly title: string;
  }[];
  /** What was promised: the award, then each variation. */
  readonly commitmentTransaction: readonly GivingTransaction[];
  /** What was paid, and what was paid back; left out where the grant does not say. */
  readonly disbursementTransaction?: readonly GivingTransaction[];
  /** When the information was last updated. */
  readonly dateModified?: string;
}

/** A file of awards, as the 360Giving standard has it. */
export interface GivingPackage {
  /** The awards. */
  readonly grants: readonly GivingGrant[];
}
