import { download, fileName } from '../../files.ts';
import { type ChartSource, sourceLine } from './chart-source.ts';
import type { ChartTable } from './chart-table.ts';
import { csvOf } from './csv.ts';
import { flatDrawing } from './flat-drawing.ts';
import { pngOf } from './png.ts';
import { atProperWidth } from './proper-width.ts';
import { printSheet } from './print-sheet.ts';
import { type SheetWords, svgFile } from './svg-file.ts';

/** How a chart leaves the room. */
export type WayOut = 'svg' | 'png' | 'csv' | 'print';

/** A chart as it stands on the page. */
export interface ShownChart {
  readonly name: string;
  readonly summary: string;
  readonly table: ChartTable;
  readonly source: ChartSource;
  readonly drawing: HTMLElement;
}

/** Hands out a chart as a file and returns the file's name, or prints it alone and returns null. */
export async function saveChart(way: WayOut, chart: ShownChart): Promise<string | null> {
  const words: SheetWords = { name: chart.name, summary: chart.summary, source: sourceLine(chart.source) };
  if (way === 'print') {
    await printSheet(svgFile(await atProperWidth(chart.drawing, flatDrawing), words), chart.table);
    return null;
  }
  const file = fileName(nameParts(chart), way);
  if (way === 'csv') download(file, csvOf(chart.table), 'text/csv;charset=utf-8');
  else {
    const svg = svgFile(await atProperWidth(chart.drawing, flatDrawing), words);
    if (way === 'svg') download(file, svg.text, 'image/svg+xml');
    else download(file, await pngOf(svg), 'image/png');
  }
  return file;
}

/** The month stands before the chart, so that no long name pushes it out. */
const nameParts = ({ name, source: { scenario, month } }: ShownChart): string[] => [
  'vigil',
  ...(scenario === null ? [] : [scenario.slice(0, 24)]),
  ...(month === null ? [] : [`month ${month}`]),
  name,
];
