import { AUTHORISATION_RULES } from '../../model/authorisation.ts';
import { INTRUSIVENESS } from '../../model/intrusiveness.ts';
import { FORMS } from '../../model/measures/measure.ts';
import { TALKS } from '../../sim/rule.ts';
import { basisOf, code, rangeOf } from './cells.ts';
import { coefficientTable } from './coefficient-table.ts';
import { formulas, type Part, part, tableOf } from './part.ts';
import { nameOf } from './words.ts';

/** How those outside answer: politics of the month, credibility, requests, votes and cost. */
export const politics = (): Part[] => [monthly(), credibility(), requests(), votes(), cost()];

const monthly = (): Part =>
  part('politics', [
    formulas(
      'coherence       − coherence:rivalry × (leads of talks − 1), without a contact group',
      `                 talks: ${TALKS.join(', ')}`,
      'assistance-load + overload:per-programme × programmes − overload:shared-plan × programmes under a shared plan',
      'host-consent    − consent:intrusion × sum of intrusiveness of pillar III measures that do not rest on consent',
      'host-consent    + consent:good-example × min(5, pillar II measures that rest on consent)',
      'while protection-will < perpetrator:will-below, for each measure that builds the State:',
      '  norm-standing − perpetrator:standing, armed-capacity of State forces + perpetrator:share',
      'draft adopted:  council-unity + unity:adopted',
      'draft failed:   council-unity − unity:failed-draft',
      'veto:           council-unity − unity:veto, norm-standing − standing:veto',
      'Council divided or vetoed at imminent risk or crimes under way: norm-standing − standing:divided',
      'one-sided findings made public: norm-standing − standing:selective-report',
      'crimes under way: attention + attention:ongoing',
    ),
    coefficientTable(
      'consent:intrusion',
      'consent:good-example',
      'attention:',
      'coherence:',
      'standing:',
      'unity:',
      'overload:per-programme',
      'overload:shared-plan',
      'perpetrator:share',
      'perpetrator:standing',
    ),
  ]);

const credibility = (): Part =>
  part('credibility', [
    formulas(
      'brier  = (chance stated − what came)², what came being 1 or 0',
      'change of warning-credibility = credibility:brier × (0.25 − brier) × weight / forecast:horizon-months',
      'weight = credibility:public for a public assessment, else 1',
      'no assessment: brier of forecast:silence where crimes came, no change where they did not',
    ),
    coefficientTable('credibility:', 'forecast:'),
  ]);

const requests = (): Part =>
  part(
    'requests',
    [
      formulas(
        'request = willingness + sum of weight × (indicator − 50) / 100 + request:trust × trust + request:offer × offer',
        'consent = consent:base + consent:slope × (host-consent − 50) / 100 − consent:intrusiveness × intrusiveness',
        '          + request:offer × offer; 0 once consent is withdrawn',
        'mandate = mandate:base + mandate:unity × (regional-unity − 50) / 100 − mandate:intrusiveness × intrusiveness',
        '          + request:offer × offer',
        'trust   + trust:granted after a yes, − trust:refused after a no, within −1 and 1',
      ),
      coefficientTable('request:', 'trust:', 'consent:base', 'consent:slope', 'consent:intrusiveness', 'mandate:'),
    ],
    [intrusiveness(), authorisation()],
  );

const intrusiveness = (): Part =>
  part('intrusiveness', [
    tableOf(FORMS, {
      id: (form) => code(form),
      name: (form) => nameOf('form', form),
      value: (form) => rangeOf(INTRUSIVENESS[form]),
      basis: (form) => basisOf(INTRUSIVENESS[form].basis),
    }),
  ]);

const authorisation = (): Part =>
  part('authorisation', [
    tableOf(AUTHORISATION_RULES, {
      id: ({ id }) => code(id),
      rule: ({ id }) => nameOf('authorisation', id),
      applies: ({ appliesTo }) => code(appliesTo),
      basis: ({ basis }) => basisOf(basis),
    }),
  ]);

const votes = (): Part =>
  part('votes', [
    formulas(
      'shared = vote:base + vote:unity × (council-unity − 50) / 50 + vote:region × (regional-unity − 50) / 50',
      '         + vote:consent × (host-consent − 50) / 50 + vote:evidence × evidence + vote:milder × milder',
      '         + vote:wording × wording + vote:failing if the State manifestly fails',
      '         − vote:intrusiveness × intrusiveness + request:offer × offer / 3',
      'evidence = min(1, 0.35 × sources of the last 12 months) × min(1, warning-credibility / 60)',
      '           from fact-finding-mission, commission-of-inquiry, human-rights-monitors, observer-mission, early-warning-support',
      'milder   = min(1, gentler measures tried / 3)',
      'wording  = part given of: goal, at most 12 months, review',
      'own    = 0.5 × stance − vote:stake × stake × intrusiveness − vote:patron × intrusiveness for a patron',
      '         + vote:restraint for permanent members under a compact on vetoes',
      'yes    = (shared + own + vote:luck − vote:yes-from) / (2 × vote:luck), within 0 and 1',
      'no     = 1 − (shared + own + vote:luck − vote:no-below) / (2 × vote:luck), within 0 and 1',
    ),
    coefficientTable('vote:'),
  ]);

const cost = (): Part =>
  part('cost', [
    formulas(
      'start-up = level² × cost:start-up × (1 + (cost:crisis-most − 1) × c)',
      'c        = (max(political-shock, max armed-conflict) − cost:crisis-from) / (100 − cost:crisis-from), within 0 and 1',
      'upkeep   = level × cost:upkeep a month, half while preparing',
      'rewording = cost:reword for each further attempt',
    ),
    coefficientTable('cost:'),
  ]);
