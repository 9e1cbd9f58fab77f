/** What anybody can download of an edition. Nothing else enters an attack but what the catalogue says of itself. */
export interface PublicFiles {
  readonly json: string
  /** The rows of breakdowns month by month and year by year, as JSON. */
  readonly rowsOverTime?: string
  readonly csv?: string
  readonly html?: string
  /** Every sheet of the workbook, hidden ones and defined names too. */
  readonly sheets?: readonly PublicSheet[]
  readonly pdfText?: string
}

/** A sheet as its cells hold it: what a formula or a format hides is here all the same. */
export interface PublicSheet {
  readonly name: string
  readonly rows: readonly (readonly (string | number | null)[])[]
}
