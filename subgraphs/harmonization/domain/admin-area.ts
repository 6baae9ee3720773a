/** An area of another owner, by its key. */
export interface AdminArea {
  readonly pcode: string;
}
