/** One school's or teacher's part in one activity, as a host records it. */
export interface ParticipationRecord {
  /** The host's reference of the record. */
  readonly record: string;
  /** The activity, by the host's reference. */
  readonly activity: string;
  /** The school, college or person that takes part, by the host's reference. */
  readonly participant: string;
  /** The record's reference in MHPod, the programme's database; without one the record is incomplete. */
  readonly mhpodReference?: string;
}
