/** An area of COD-AB, known here by its p-code only. */
export interface AdminArea {
  readonly pcode: string;
}
