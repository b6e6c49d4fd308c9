import { SCENARIO_FORMATS, type Scenario } from './schema.ts';

const PLACES: Pick<Scenario, 'country' | 'provinces' | 'groups' | 'actors'> = {
  country: {
    name: 'Velmora',
    book: 'Velmora lies on both banks of one river. Say here what a newcomer needs to know.',
    start: { 'governance-legitimacy': 42, 'protection-will': 50 },
  },
  provinces: [
    { id: 'upper-bank', name: 'Upper Bank', population: 0.6, at: [0.35, 0.3], start: { 'intercommunal-tension': 40 } },
    { id: 'lower-bank', name: 'Lower Bank', population: 0.4, at: [0.6, 0.7], start: { incitement: 25 } },
  ],
  groups: [
    { id: 'orchard-keepers', name: 'Orchard keepers', share: { 'upper-bank': 0.8, 'lower-bank': 0.3 } },
    {
      id: 'ferry-families',
      name: 'Ferry families',
      targeted: true,
      share: { 'upper-bank': 0.2, 'lower-bank': 0.7 },
      start: { exclusion: 55 },
    },
  ],
  actors: [
    {
      id: 'toll-guard',
      name: 'Toll guard',
      kind: 'state-aligned',
      targets: ['ferry-families'],
      presence: { 'upper-bank': 0.2, 'lower-bank': 0.6 },
      start: { 'atrocity-intent': 30, 'armed-capacity': 40, 'legitimacy-seeking': 60 },
    },
  ],
};

const TIMELINE: NonNullable<Scenario['timeline']> = [
  {
    id: 'toll-doubled',
    month: 2,
    title: 'The toll is doubled',
    text: 'The provincial council doubles the ferry toll without a hearing.',
    from: 'Provincial gazette',
    effects: [{ indicator: 'intercommunal-tension', place: 'lower-bank', points: 6 }],
  },
  {
    id: 'evening-programme',
    month: 5,
    trigger: 'hate-broadcast',
    place: 'lower-bank',
    title: 'An evening programme turns on the ferry families',
    text: 'A presenter reads out [dehumanising phrase about the ferry families] and the names of their landing stages.',
    from: 'Media monitors',
  },
  {
    id: 'markets-close',
    when: { all: [{ indicator: 'incitement', op: '>=', value: 45, place: 'lower-bank' }], after: 4 },
    title: 'Markets close at noon',
    text: 'Traders on the Lower Bank close early and send their families upstream.',
    effects: [{ indicator: 'economic-stress', points: 4 }],
    question: 'What would reopen the markets?',
  },
];

/** A small scenario that is whole and valid, for an author to start from. The id is kebab-case. */
export const newScenario = (id: string): Scenario =>
  structuredClone({
    $schema: './scenario.schema.json',
    format: SCENARIO_FORMATS[0],
    id,
    version: '1.0.0',
    title: 'The ferry toll',
    summary: 'A dispute over a ferry toll divides two provinces of an invented country.',
    contentNote: 'This exercise speaks of threats against civilians. It shows no violence.',
    months: 12,
    minutes: 30,
    team: { holds: ['secretary-general', 'political-affairs', 'regional-organization', 'donors'] },
    ...PLACES,
    timeline: TIMELINE,
    variants: [{ id: 'quiet', name: 'A quiet year', changes: [{ path: '/actors/0/drive', value: false }] }],
    debrief: { questions: ['When did you first think that the ferry families were in danger, and what told you?'] },
    sources: [{ doc: 'A/68/947', para: '55' }],
  } satisfies Scenario);
