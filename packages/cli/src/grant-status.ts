import type { GrantReport } from "@maths-hubs/model";
import { exitStatus, type ExitStatus } from "./exit-status.ts";

/** A total that cannot be told holds a grant back as much as a rule does. */
export const statusOfGrant = ({ compliant, entitlement }: GrantReport): ExitStatus =>
  compliant && entitlement.total !== null ? exitStatus.holds : exitStatus.heldBack;
