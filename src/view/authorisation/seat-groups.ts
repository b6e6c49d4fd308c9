import type { ChartTable } from '../charts/frame/chart-table.ts';
import { m } from '../../words/paraglide/messages.js';
import { figure, listed, percent } from '../numbers.ts';
import { VOTES_NEEDED } from '../../sim/vote.ts';
import { type Seat, type Stance, STANCES } from './council-seats.ts';

/** Members who stand alike. */
export interface SeatGroup {
  readonly stance: Stance;
  readonly seats: readonly Seat[];
}

/** Members by how they stand, from those in favour to those who would veto; no empty group. */
export const groupsOf = (seats: readonly Seat[]): SeatGroup[] =>
  STANCES.map((stance) => ({ stance, seats: seats.filter((seat) => seat.stance === stance) })).filter(
    (group) => group.seats.length > 0,
  );

const LIKELY: Readonly<Record<Stance, () => string>> = {
  yes: m['asking.likely-yes'],
  open: m['asking.open'],
  abstain: m['asking.likely-abstain'],
  no: m['asking.likely-no'],
  veto: m['asking.likely-veto'],
};
const VOTED: Readonly<Record<Stance, () => string>> = {
  yes: m['decide.yes'],
  open: m['decide.abstain'],
  abstain: m['decide.abstain'],
  no: m['decide.no'],
  veto: m['decide.veto'],
};

/** How a member stands, or how it voted, in words. */
export const stanceWords = ({ stance, chances }: Pick<Seat, 'stance' | 'chances'>): string =>
  (chances === null ? VOTED : LIKELY)[stance]();

/** Permanent members who might vote no, the likeliest first. */
export const threatsIn = (seats: readonly Seat[]): Seat[] =>
  seats
    .filter(({ isPermanent, chances }) => isPermanent && (chances?.no ?? 0) >= THREAT)
    .toSorted((a, b) => (b.chances?.no ?? 0) - (a.chances?.no ?? 0));

const THREAT = 0.05;

/** What the picture of a draft comes to: votes to be expected beside those needed, and vetoes that threaten. */
export function prospectWords(seats: readonly Seat[]): string {
  const inFavour = seats.reduce((sum, { chances }) => sum + (chances?.yes ?? 0), 0);
  const votes = m['asking.votes-expected']({ votes: figure(inFavour), needed: VOTES_NEEDED, all: seats.length });
  const threats = threatsIn(seats);
  if (threats.length === 0) return `${votes} ${m['asking.no-veto']()}`;
  const members = listed(
    threats.map(({ name, chances }) => m['asking.threat']({ name, chance: percent(chances?.no ?? 0) })),
  );
  return `${votes} ${m['asking.vetoes-threaten']({ members })}`;
}

/** The members as a table: who, of which kind, how they stand and why. */
export function councilTable(seats: readonly Seat[], caption: string): ChartTable {
  return {
    caption,
    columns: [
      { name: m['asking.column-member']() },
      { name: m['asking.column-kind']() },
      { name: m['asking.column-stance']() },
      { name: m['asking.column-yes'](), isFigure: true },
      { name: m['asking.column-no'](), isFigure: true },
      { name: m['asking.column-why']() },
    ],
    rows: seats.map((seat) => [
      seat.name,
      seat.isPermanent ? m['asking.permanent']() : m['asking.elected'](),
      stanceWords(seat),
      seat.chances === null ? '' : percent(seat.chances.yes),
      seat.chances === null ? '' : percent(seat.chances.no),
      seat.reasons.length === 0 ? m['asking.reason-none']() : listed(seat.reasons),
    ]),
  };
}
