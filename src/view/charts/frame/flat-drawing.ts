import { flatHtml } from './flat-html.ts';
import type { FlatDrawing } from './svg-file.ts';

const LIGHT = 'light';

/**
 * What an element shows, as SVG markup in which no style sheet is needed. It is read in the light theme: the page turns
 * to it and back before anything is painted.
 */
export function flatDrawing(element: HTMLElement): FlatDrawing {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = LIGHT;
  try {
    const { width, height } = element.getBoundingClientRect();
    const serializer = new XMLSerializer();
    const markup = flatHtml(element)
      .map((one) => serializer.serializeToString(one))
      .join('\n');
    return { markup: markup.replaceAll(' xmlns="http://www.w3.org/2000/svg"', ''), width, height };
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}
