import { m } from '../../words/paraglide/messages.js';
import type { Flow, FlowLink, FlowNode } from '../charts/flow.ts';
import { figure, percent } from '../numbers.ts';
import { type FlowScope, nodeWords } from './flow-names.ts';

const size = (points: number): string => figure(points, points < 10 ? 1 : 0);

/** How much of all that moved goes through a node. */
export function nodeSentence(node: FlowNode, { nodes }: Flow): string {
  const all = nodes.filter(({ column }) => column === 'cause').reduce((sum, one) => sum + one.size, 0);
  return m['flow.node-share']({ size: size(node.size), share: percent(all === 0 ? 0 : node.size / all) });
}

/** A ribbon in words: from what to what, and what it carries. */
export function linkSentence(
  link: FlowLink,
  { nodes }: Flow,
  scope: FlowScope,
): { readonly from: string; readonly to: string; readonly says: string } {
  const nameOf = (key: string): string => {
    const node = nodes.find((one) => one.key === key);
    if (node === undefined) return '';
    const { name, under } = nodeWords(node, scope);
    return node.column === 'cell' && node.folded === 0 && under !== '' ? `${name}, ${under}` : name;
  };
  const [from, to] = [nameOf(link.from), nameOf(link.to)];
  const whole = nodes.find(({ key }) => key === link.to)?.size ?? 0;
  const words = { size: size(link.size), share: percent(whole === 0 ? 0 : link.size / whole), to };
  return { from, to, says: link.raisesRisk ? m['flow.link-raises'](words) : m['flow.link-lowers'](words) };
}

/** A node or a ribbon in a sentence, by its key; empty where there is none. */
export function markSentence(key: string, flow: Flow, scope: FlowScope): string {
  const node = flow.nodes.find((one) => one.key === key);
  if (node !== undefined) return nodeSentence(node, flow);
  const link = flow.links.find((one) => one.key === key);
  return link === undefined ? '' : m['flow.link-says'](linkSentence(link, flow, scope));
}
