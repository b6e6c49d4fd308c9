import { FLOW_COLUMNS, type Flow, type FlowLink, type FlowNode } from './flow.ts';

/**
 * Which mark a key leads to: up and down within a column or among the ribbons that leave a node, to the left and right
 * along the largest ribbon and on to its end. Null where the key leads nowhere.
 */
export function walkFlow(key: string, at: string, flow: Flow): string | null {
  const node = flow.nodes.find((one) => one.key === at);
  if (node !== undefined) return fromNode(key, node, flow);
  const link = flow.links.find((one) => one.key === at);
  return link === undefined ? null : fromLink(key, link, flow);
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function fromNode(key: string, node: FlowNode, { nodes, links }: Flow): string | null {
  const own = nodes.filter(({ column }) => column === node.column);
  const step = STEPS[key];
  if (step !== undefined) return own[own.indexOf(node) + step]?.key ?? null;
  if (key === 'Home') return own[0]?.key ?? null;
  if (key === 'End') return own.at(-1)?.key ?? null;
  if (key === 'ArrowRight') return largest(links.filter(({ from }) => from === node.key));
  return key === 'ArrowLeft' ? largest(links.filter(({ to }) => to === node.key)) : null;
}

function fromLink(key: string, link: FlowLink, { nodes, links }: Flow): string | null {
  if (key === 'ArrowRight') return link.to;
  if (key === 'ArrowLeft') return link.from;
  const step = STEPS[key];
  if (step === undefined) return null;
  const placeOf = new Map(nodes.map((node, place) => [node.key, place]));
  const own = links
    .filter(({ from }) => from === link.from)
    .toSorted((a, b) => (placeOf.get(a.to) ?? 0) - (placeOf.get(b.to) ?? 0));
  return own[own.indexOf(link) + step]?.key ?? null;
}

const largest = (links: readonly FlowLink[]): string | null =>
  links.toSorted((a, b) => b.size - a.size)[0]?.key ?? null;

/** The mark that Tab leads to first: the largest node of the first column that has one. */
export function firstMark({ nodes }: Flow): string | null {
  const column = FLOW_COLUMNS.find((one) => nodes.some((node) => node.column === one));
  return nodes.filter((node) => node.column === column).toSorted((a, b) => b.size - a.size)[0]?.key ?? null;
}
