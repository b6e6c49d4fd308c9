import { flatColour } from './flat-colour.ts';
import { familyOf, svgElement } from './flat-style.ts';

/** Attributes that say what a thing is or where; all others are for the page only. */
const KEPT = new Set(
  'id d x y x1 x2 y1 y2 cx cy r rx ry dx dy width height points transform viewBox preserveAspectRatio patternUnits patternTransform patternContentUnits gradientUnits gradientTransform offset clipPathUnits href'.split(
    ' ',
  ),
);

/** Style as presentation attributes, and what each means where it is left out. */
const STYLES: readonly (readonly [name: string, initial: string])[] = [
  ['fill', ''],
  ['fill-rule', 'nonzero'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['opacity', '1'],
  ['paint-order', 'normal'],
  ['clip-path', 'none'],
  ['text-anchor', 'start'],
  ['dominant-baseline', 'auto'],
  ['font-size', ''],
  ['font-weight', '400'],
  ['font-style', 'normal'],
  ['letter-spacing', 'normal'],
];
const OF_STROKE = /^stroke-/;
const OF_TEXT = /^(?:text-anchor|dominant-baseline|font-|letter-)/;
const SPEAKS = new Set(['text', 'tspan']);
const HOLDS = new Set(['svg', 'g', 'defs', 'pattern', 'clippath']);

/** A copy of a drawing that looks the same without any style sheet. */
export function flatSvg(original: SVGElement): SVGElement {
  const name = original.localName;
  const copy = svgElement(name, {});
  for (const { name: attribute, value } of original.attributes) {
    if (KEPT.has(attribute)) copy.setAttribute(attribute, value);
  }
  for (const [attribute, value] of stylesOf(getComputedStyle(original), name.toLowerCase())) {
    copy.setAttribute(attribute, value);
  }
  for (const node of original.childNodes) {
    if (node instanceof Text) copy.append(node.data);
    else if (node instanceof SVGElement && isShown(node)) copy.append(flatSvg(node));
  }
  return copy;
}

const isShown = (element: SVGElement): boolean => {
  if (element.localName === 'title' || element.hasAttribute('data-stays')) return false;
  const { display, visibility } = getComputedStyle(element);
  return (display !== 'none' || element.closest('defs') !== null) && visibility !== 'hidden';
};

function* stylesOf(style: CSSStyleDeclaration, tag: string): Generator<[string, string]> {
  const hasStroke = style.stroke !== 'none';
  for (const [name, initial] of STYLES) {
    const value = style.getPropertyValue(name);
    if (value === '' || value === initial || !matters(name, tag) || (OF_STROKE.test(name) && !hasStroke)) continue;
    if (name === 'fill' || name === 'stroke') yield* paint(name, value, style);
    else yield [name, value.replace(/px$/, '')];
  }
  if (SPEAKS.has(tag)) yield ['font-family', familyOf(style.fontFamily)];
}

/** Inherited styles are written on whatever is drawn, and would only be repeated on what holds it. */
function matters(name: string, tag: string): boolean {
  if (HOLDS.has(tag)) return name === 'opacity' || name === 'clip-path';
  return SPEAKS.has(tag) || !OF_TEXT.test(name);
}

function* paint(name: 'fill' | 'stroke', value: string, style: CSSStyleDeclaration): Generator<[string, string]> {
  const { colour, opacity } = flatColour(value);
  if (colour !== (name === 'fill' ? '#000000' : 'none')) yield [name, colour];
  const whole = opacity * Number.parseFloat(style.getPropertyValue(`${name}-opacity`));
  if (whole < 1 && colour !== 'none') yield [`${name}-opacity`, String(Math.round(whole * 1000) / 1000)];
}
