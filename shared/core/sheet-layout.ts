/**
 * How a sheet of any layout is read as records of one kind. A data officer writes it as YAML
 * (docs/mapping-files.md); this module applies it and knows neither files nor kinds of records.
 */
export interface SheetMapping {
  /** Row of the column names, counted from 1; what stands above is skipped. */
  readonly headerRow: number;
  /** Row of HXL hashtags below the header. */
  readonly tagRow?: number;
  /** Join rows that unquoted line breaks have cut in pieces. */
  readonly joinBrokenRows: boolean;
  /** For each field the columns that may hold it; the first that is filled counts. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly wideToLong?: WideToLong;
  /** Values of fields that no column gives, or whose column is blank. */
  readonly fixed: Readonly<Record<string, string>>;
  /** For each field what the sheet's words mean; words not listed stay as they are. */
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** For each date field how the sheet writes it. */
  readonly dates: Readonly<Record<string, string>>;
  /** Fields whose cell names several: one record for each part between separators. */
  readonly split: Readonly<Record<string, string>>;
  /** Fields whose cell names several: all parts stay in one record. */
  readonly several: Readonly<Record<string, string>>;
  /** Columns that identify a row in the publisher's own terms. */
  readonly rowKey: readonly string[];
  /** A row in which all of these columns are blank is empty. */
  readonly emptyUnless: readonly string[];
  /** Columns that fill no field and whose words everybody may read. */
  readonly openColumns: readonly string[];
}

/** Columns that hold the same measure for different things, as one column for each sector. */
export interface WideToLong {
  /** Field that says which column a value stood in. */
  readonly name: string;
  /** Field that takes the value. */
  readonly value: string;
  /** Column name to what it means in the `name` field. */
  readonly columns: Readonly<Record<string, string>>;
  /** Values of other fields that one of these columns brings along. */
  readonly with: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface SheetCells {
  /** The line or feature where the row stands. */
  readonly line: number;
  readonly cells: readonly string[];
}
