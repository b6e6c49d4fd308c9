import type { StageId } from '../../../model/stages.ts';
import type { Subject } from '../../explain/subject.ts';

/** A column of a chart's table; figures stand to the right. */
export interface ChartColumn {
  readonly name: string;
  readonly isFigure?: boolean;
  /** Row of the model that tells about the column. */
  readonly about?: string;
}

/** A word, a colour or a figure of a chart that can be explained. */
export interface ChartTopic extends Subject {
  readonly label: string;
  /** The stage whose colour and pattern it is. */
  readonly stage?: StageId;
}

interface TableHead {
  readonly caption: string;
  /** How its figures are to be read. */
  readonly note?: string;
}

/** The first cell of a row names it, and figures are written as the chart writes them. */
export interface TableBody {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** What a chart shows, as a table. */
export interface ChartTable extends TableHead, TableBody {}

/** A table whose body is made when it is first looked at, where what makes it is not worth waiting for. */
export interface LateTable extends TableHead {
  readonly make: () => Promise<TableBody>;
}
