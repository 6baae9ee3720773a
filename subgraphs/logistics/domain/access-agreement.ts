/** An agreement of another owner, by its key. */
export interface AccessAgreement {
  readonly id: string;
}
