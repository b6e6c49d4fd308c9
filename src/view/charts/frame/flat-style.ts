const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A new SVG element; numbers are written to two digits after the point. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  return element;
}

/** A list of fonts that also names those which other machines have under their plain name. */
export const familyOf = (families: string): string =>
  families
    .split(',')
    .map((family) => family.trim().replaceAll('"', "'"))
    .flatMap((family) => (family.endsWith(" Variable'") ? [family, family.replace(" Variable'", "'")] : [family]))
    .join(', ');
