/** A column of a chart's table; figures stand to the right. */
export interface ChartColumn {
  readonly name: string;
  readonly isFigure?: boolean;
  /** Row of the model that tells about the column. */
  readonly about?: string;
}

/** What a chart shows, as a table: the first cell of a row names it, and figures are written as the chart writes them. */
export interface ChartTable {
  readonly caption: string;
  /** How its figures are to be read. */
  readonly note?: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly string[])[];
}
