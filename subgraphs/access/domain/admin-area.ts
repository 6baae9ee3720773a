/** An area of COD-AB, known here by its p-code only. */
export interface AdminArea {
  readonly pcode: string;
  /** What it lies in, the nearest first, its country last; told by the reference owner where asked for. */
  readonly within?: readonly string[] | null;
}
