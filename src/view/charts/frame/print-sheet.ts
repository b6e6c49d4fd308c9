import type { ChartTable } from './chart-table.ts';
import type { SvgFile } from './svg-file.ts';
import './print-sheet.css';

const PRINTS = 'prints-sheet';

/** Prints a drawing and its table on a sheet of their own, and takes the sheet away afterwards. */
export async function printSheet({ text }: SvgFile, table: ChartTable): Promise<void> {
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  sheet.append(document.importNode(drawing, true), tableElement(table));
  document.body.append(sheet);
  document.documentElement.classList.add(PRINTS);
  // The sheet stands until the browser says that it has printed, which some say before the dialog is closed.
  addEventListener(
    'afterprint',
    () => {
      sheet.remove();
      document.documentElement.classList.remove(PRINTS);
    },
    { once: true },
  );
  await document.fonts.ready;
  print();
}

function tableElement({ caption, columns, rows }: ChartTable): HTMLTableElement {
  const table = document.createElement('table');
  table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  for (const { name, isFigure } of columns) head.append(cell('th', name, isFigure));
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    columns.forEach(({ isFigure }, at) => line.append(cell(at === 0 ? 'th' : 'td', row[at] ?? '', isFigure)));
  }
  return table;
}

function cell(tag: 'th' | 'td', text: string, isFigure = false): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.classList.toggle('figure', isFigure);
  return element;
}
