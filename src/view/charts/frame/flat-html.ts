import { flatColour } from './flat-colour.ts';
import { flatSvg } from './flat-svg.ts';
import { familyOf, svgElement } from './flat-style.ts';
import { linesOf } from './text-lines.ts';

/** Marks what helps on the screen and does not leave the room. */
const STAYS = '[data-stays], .unseen, script, style, button';

type Corner = Pick<DOMRect, 'left' | 'top'>;

/** HTML as it is laid out: backgrounds, edges, lines of text and drawings, each in its place from the top left corner. */
export function flatHtml(element: HTMLElement): SVGElement[] {
  return flatten(element, element.getBoundingClientRect());
}

function flatten(element: Element, corner: Corner): SVGElement[] {
  const style = getComputedStyle(element);
  if (element.matches(STAYS) || style.display === 'none' || style.visibility === 'hidden') return [];
  if (element instanceof SVGSVGElement) return [placed(flatSvg(element), element, corner)];
  return [
    ...boxOf(element, style, corner),
    ...[...element.childNodes].flatMap((node) => {
      if (node instanceof Element) return flatten(node, corner);
      return node instanceof Text ? textOf(node, style, corner) : [];
    }),
  ];
}

function placed(drawing: SVGElement, original: SVGSVGElement, corner: Corner): SVGElement {
  const { left, top, width, height } = original.getBoundingClientRect();
  drawing.setAttribute('x', String(left - corner.left));
  drawing.setAttribute('y', String(top - corner.top));
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(height));
  return drawing;
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

function boxOf(element: Element, style: CSSStyleDeclaration, corner: Corner): SVGElement[] {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left - corner.left, top - corner.top];
  const rect = (fill: string, at: { x: number; y: number; width: number; height: number }): SVGElement[] => {
    const { colour, opacity } = flatColour(fill);
    if (colour === 'none' || at.width <= 0 || at.height <= 0) return [];
    return [svgElement('rect', { ...at, fill: colour, ...(opacity < 1 && { 'fill-opacity': opacity }) })];
  };
  const edges = SIDES.flatMap((side) => {
    const wide = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    if (!(wide > 0) || style.getPropertyValue(`border-${side}-style`) === 'none') return [];
    const at = {
      top: { x, y, width, height: wide },
      right: { x: x + width - wide, y, width: wide, height },
      bottom: { x, y: y + height - wide, width, height: wide },
      left: { x, y, width: wide, height },
    }[side];
    return rect(style.getPropertyValue(`border-${side}-color`), at);
  });
  return [...rect(style.backgroundColor, { x, y, width, height }), ...edges];
}

function textOf(node: Text, style: CSSStyleDeclaration, corner: Corner): SVGElement[] {
  const { colour, opacity } = flatColour(style.color);
  return linesOf(node, style).map(({ text, left, baseline }) => {
    const line = svgElement('text', {
      x: left - corner.left,
      y: baseline - corner.top,
      fill: colour,
      ...(opacity < 1 && { 'fill-opacity': opacity }),
      'font-family': familyOf(style.fontFamily),
      'font-size': Number.parseFloat(style.fontSize),
      'font-weight': style.fontWeight,
      ...(style.fontStyle !== 'normal' && { 'font-style': style.fontStyle }),
    });
    line.textContent = text;
    return line;
  });
}
