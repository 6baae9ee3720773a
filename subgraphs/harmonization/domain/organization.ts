/** An organization of another owner, by its key. */
export interface Organization {
  readonly id: string;
}
