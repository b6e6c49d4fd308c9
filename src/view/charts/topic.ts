import type { StageId } from '../../model/stages.ts';
import { stageName } from '../../words/model-words.ts';
import { rowId } from '../../words/reference/row-id.ts';
import type { ChartTopic } from './frame/chart-table.ts';

/** A row or part of the model that explains something of a chart, which is called as given. */
export const topic = (row: string, label: string): ChartTopic => ({ row, place: null, label });

/** The colours, patterns and words of stages. */
export const stageTopics = (stages: readonly StageId[]): ChartTopic[] =>
  stages.map((stage) => ({ ...topic(rowId('stage', stage), stageName(stage)), stage }));
