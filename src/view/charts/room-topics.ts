import type { StageId } from '../../model/stages.ts';
import { m } from '../../words/paraglide/messages.js';
import type { ChartTopic } from './frame/chart-table.ts';
import { stageTopics, topic } from './topic.ts';

/** What the escalation track shows. */
export const trackTopics = (stages: readonly StageId[], has: { readonly fans: boolean; readonly bars: boolean }) => [
  topic('glossary:assessment', m['topic.stated']()),
  topic('credibility', m['topic.chance']()),
  ...(has.fans ? [topic('glossary:forecast', m['topic.fans']())] : []),
  ...(has.bars ? [topic('glossary:lead-time', m['topic.bars']())] : []),
  ...stageTopics(stages),
];

interface MapShows {
  readonly stages: readonly StageId[];
  readonly hatch: boolean;
  readonly presence: boolean;
  readonly fled: boolean;
  readonly flight: boolean;
  readonly reports: boolean;
}

/** What the map shows. */
export const mapTopics = (has: MapShows): ChartTopic[] => [
  ...stageTopics(has.stages),
  ...(has.hatch ? [topic('glossary:hatch', m['topic.hatch']())] : []),
  ...(has.presence ? [topic('glossary:presence', m['topic.presence']())] : []),
  ...(has.fled ? [topic('indicator:displacement', m['topic.fled']())] : []),
  ...(has.flight ? [topic('glossary:flight', m['topic.flight']())] : []),
  ...(has.reports ? [topic('visibility', m['topic.reports']())] : []),
];
