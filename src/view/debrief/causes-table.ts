import type { Scenario } from '../../scenario/schema.ts';
import { indicatorName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import type { ChartTable } from '../charts/frame/chart-table.ts';
import { change, figure, listed } from '../numbers.ts';
import { causeName, placeName } from '../scenario-words.ts';
import { type Account, isSingle } from './causes.ts';

/** What moved each value, one cause a row. */
export function causesTable(accounts: readonly Account[], scenario: Scenario): ChartTable {
  return {
    caption: m['debrief.causes-table'](),
    columns: [
      { name: m['debrief.causes-value']() },
      { name: m['debrief.causes-before'](), isFigure: true },
      { name: m['debrief.causes-after'](), isFigure: true },
      { name: m['debrief.causes-cause']() },
      { name: m['debrief.causes-change'](), isFigure: true },
    ],
    rows: accounts.flatMap((account) => {
      const { before, after, causes, others } = account;
      const row = (name: string, amount: number): string[] => [
        cellName(account, scenario),
        figure(before),
        figure(after),
        name,
        change(amount),
      ];
      return [
        ...causes.map(({ cause, amount }) => row(causeName(cause, scenario), amount)),
        ...(others.count > 0 ? [row(m['debrief.other-causes']({ count: others.count }), others.amount)] : []),
      ];
    }),
  };
}

/** How far each value moved. */
export const causesSummary = (accounts: readonly Account[], scenario: Scenario): string =>
  m['debrief.causes-summary']({
    values: listed(
      accounts.map((account) =>
        m['debrief.causes-moved']({
          name: cellName(account, scenario),
          before: figure(account.before),
          after: figure(account.after),
        }),
      ),
    ),
  });

const cellName = ({ indicator, place }: Account, scenario: Scenario): string =>
  isSingle(place)
    ? indicatorName(indicator)
    : m['debrief.cell']({ indicator: indicatorName(indicator), place: placeName(place, scenario) });
