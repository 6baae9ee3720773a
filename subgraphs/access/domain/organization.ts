/** An organization, known here by its Passage id only. */
export interface Organization {
  readonly id: string;
}
