import type { Parsed } from '../../../core/parsed';
import type { SheetField } from '../../../core/sheet-field';
import type { SheetRow } from '../../../core/sheet-mapping';
import type { Identified, RecordKind } from '../record-kind';

/** A kind of record that mapping files can fill from sheets. */
export interface SheetKind<T = unknown> {
  readonly kind: RecordKind<T>;
  /** Every field that a mapping may name, with what it accepts. */
  readonly fields: Readonly<Record<string, SheetField>>;
  /** Pure. Makes the record of one row whose fields are already checked one by one. */
  fromSheet(this: void, row: SheetRow): Parsed<Identified<T>>;
}
