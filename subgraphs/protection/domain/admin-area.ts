/** An area of COD-AB, known here by its p-code. */
export interface AdminArea {
  readonly pcode: string;
}
