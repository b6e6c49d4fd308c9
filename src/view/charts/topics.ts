import { HARM_BANDS } from '../../model/harm.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import type { RegionId } from '../../model/regions.ts';
import { STAGE_IDS, type StageId } from '../../model/stages.ts';
import { harmBandName, indicatorName, regionName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { rowId } from '../../words/reference/row-id.ts';
import { regionRow } from '../model-links.ts';
import type { ChartTopic } from './frame/chart-table.ts';
import { stageTopics, topic } from './topic.ts';

/** What the forecast of the end shows. */
export const endTopics = (): ChartTopic[] => [topic('ahead', m['topic.shares']()), ...stageTopics(STAGE_IDS)];

/** What the picture of the Council shows. */
export const councilTopics = (): ChartTopic[] => [
  topic('glossary:stance', m['topic.stance']()),
  topic('votes', m['topic.votes']()),
  topic('glossary:veto', m['topic.ring']()),
];

/** What the picture of the stages shows. */
export const riskTopics = (): ChartTopic[] => [
  topic('ladder', m['topic.arrows']()),
  topic('glossary:nearness', m['topic.nearness']()),
  topic('glossary:effect-colours', m['topic.colours']()),
  ...stageTopics(STAGE_IDS),
];

/** What the picture of the other regions shows. */
export const sideTopics = (regions: readonly RegionId[]): ChartTopic[] => [
  topic('regions', m['topic.arrows']()),
  topic('glossary:nearness', m['topic.nearness']()),
  ...regions.map((region) => topic(regionRow(region), regionName(region))),
];

/** What the flow of consequences shows. */
export const flowTopics = (): ChartTopic[] => [
  topic('glossary:effect-colours', m['topic.colours']()),
  topic('glossary:ledger', m['topic.account']()),
  topic('glossary:points', m['topic.points']()),
  topic('derived', m['topic.meaning']()),
];

/** What the small charts of values show. */
export const multipleTopics = (): ChartTopic[] => [
  topic('glossary:belief', m['topic.values']()),
  topic('glossary:points', m['topic.points']()),
  topic('glossary:ledger', m['topic.parts']()),
];

/** What the picture of stated chances shows. */
export const calibrationTopics = (): ChartTopic[] => [
  topic('credibility', m['debrief.chance']()),
  topic('glossary:horizon', m['topic.horizon']()),
  topic('glossary:brier', m['topic.brier']()),
];

/** What the cards of causes show. */
export const causeTopics = (indicators: readonly IndicatorId[]): ChartTopic[] => [
  topic('glossary:ledger', m['topic.account']()),
  topic('glossary:points', m['topic.points']()),
  topic('glossary:effect-colours', m['topic.colours']()),
  ...[...new Set(indicators)].map((id) => topic(rowId('indicator', id), indicatorName(id))),
];

/** What the bands of harm show. */
export const harmTopics = (): ChartTopic[] => [
  topic('harm-bands', m['debrief.harm-band']()),
  ...HARM_BANDS.map((band) => topic(rowId('harm-band', band), harmBandName(band))),
];

/** What the strips of the debrief show. */
export const stripTopics = (stages: readonly StageId[]): ChartTopic[] => [
  topic('ladder', m['debrief.row-true']()),
  topic('glossary:assessment', m['debrief.row-stated']()),
  topic('belief', m['debrief.row-reported']()),
  topic('credibility', m['debrief.chance']()),
  ...stageTopics(stages),
];
