/** A row of a CSV file by the names in its heading. */
export type CsvRow = Readonly<Record<string, string>>
