import type { Scenario } from '../../../scenario/schema.ts';
import { m } from '../../../words/paraglide/messages.js';
import { useRoom } from '../../room-context.ts';
import { local } from '../../scenario-words.ts';

/** Where a chart comes from: the scenario, and the month of an exercise that it shows. */
export interface ChartSource {
  readonly scenario: string | null;
  readonly month: number | null;
}

/** Reads where the charts of this room come from. To be called while a component is set up. */
export function useChartSource(): () => ChartSource {
  const room = useRoom();
  return () => {
    // Of a record charts are drawn only once its scenario has been checked.
    const scenario = room.record === null ? room.scenario : (room.record.file as Scenario);
    const exercise = room.lookedBack ?? room.exercise;
    return {
      scenario: scenario === null ? null : local(scenario.title),
      month: exercise?.month ?? room.record?.months.at(-1)?.month ?? null,
    };
  };
}

/** The line that stands under a chart that leaves the room. */
export function sourceLine({ scenario, month }: ChartSource): string {
  if (scenario === null) return m['chart.source-none']();
  return month === null ? m['chart.source-scenario']({ scenario }) : m['chart.source']({ scenario, month });
}
