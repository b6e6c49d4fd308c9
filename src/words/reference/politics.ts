import { AUTHORISATION_RULES } from '../../model/authorisation.ts';
import { INTRUSIVENESS } from '../../model/intrusiveness.ts';
import { FORMS } from '../../model/measures/measure.ts';
import { TALKS } from '../../model/talks.ts';
import { basisOf, code, rangeOf } from './cells.ts';
import { coefficientTable } from './coefficient-table.ts';
import { formulas, type Part } from './part.ts';
import type { Writer } from './writer.ts';

/** How those outside answer: politics of the month, credibility, requests, votes and cost. */
export const politics = (write: Writer): Part[] => [
  monthly(write),
  credibility(write),
  requests(write),
  votes(write),
  cost(write),
];

const monthly = (write: Writer): Part =>
  write.part('politics', [
    formulas(
      'coherence       − coherence:rivalry × (leads of talks − 1), without a contact group',
      `                 talks: ${TALKS.join(', ')}`,
      'coherence       − coherence:each-lead × (leads of measures of pillars II and III − coherence:few-leads), where above 0,',
      '                 without a contact group',
      'assistance-load + overload:per-programme × programmes − overload:shared-plan × programmes under a shared plan',
      'host-consent    − consent:intrusion × sum of intrusiveness of pillar III measures that do not rest on consent',
      'host-consent    + consent:good-example × min(consent:most-examples, pillar II measures that rest on consent)',
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
      write,
      'consent:intrusion',
      'consent:good-example',
      'consent:most-examples',
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

const credibility = (write: Writer): Part =>
  write.part('credibility', [
    formulas(
      'brier  = (chance stated − what came)², what came being 1 or 0',
      'change of warning-credibility = credibility:brier × (0.25 − brier) × weight / forecast:horizon-months',
      'weight = credibility:public for a public assessment, else 1',
      'no assessment: brier of forecast:silence where crimes came, no change where they did not',
    ),
    coefficientTable(write, 'credibility:', 'forecast:'),
  ]);

const requests = (write: Writer): Part =>
  write.part(
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
      coefficientTable(
        write,
        'request:',
        'trust:',
        'consent:base',
        'consent:slope',
        'consent:intrusiveness',
        'mandate:',
      ),
    ],
    [intrusiveness(write), authorisation(write)],
  );

const intrusiveness = (write: Writer): Part =>
  write.part('intrusiveness', [
    write.table(FORMS, ['form', (form) => form], {
      id: (form) => code(form),
      name: (form) => write.nameOf('form', form),
      value: (form) => rangeOf(INTRUSIVENESS[form]),
      basis: (form) => basisOf(INTRUSIVENESS[form].basis),
    }),
  ]);

const authorisation = (write: Writer): Part =>
  write.part('authorisation', [
    write.table(AUTHORISATION_RULES, ['authorisation', ({ id }) => id], {
      id: ({ id }) => code(id),
      rule: ({ id }) => write.nameOf('authorisation', id),
      applies: ({ appliesTo }) => code(appliesTo),
      basis: ({ basis }) => basisOf(basis),
    }),
  ]);

const votes = (write: Writer): Part =>
  write.part('votes', [
    formulas(
      'shared = vote:base + vote:unity × (council-unity − 50) / 50 + vote:region × (regional-unity − 50) / 50',
      '         + vote:consent × (host-consent − 50) / 50 + vote:evidence × evidence + vote:milder × milder',
      '         + vote:wording × wording + vote:failing if the State manifestly fails',
      '         − vote:intrusiveness × intrusiveness + vote:offer × offer',
      'evidence = min(1, vote:evidence-source × sources of the last vote:evidence-months) × min(1, warning-credibility / 60)',
      '           from fact-finding-mission, commission-of-inquiry, human-rights-monitors, observer-mission, early-warning-support',
      'milder   = min(1, gentler measures tried / vote:milder-steps)',
      'wording  = part given of: goal, at most 12 months, review',
      'own    = vote:stance × stance − vote:stake × stake × intrusiveness − vote:patron × intrusiveness for a patron',
      '         + vote:restraint for permanent members under a compact on vetoes',
      'yes    = (shared + own + vote:luck − vote:yes-from) / (2 × vote:luck), within 0 and 1',
      'no     = 1 − (shared + own + vote:luck − vote:no-below) / (2 × vote:luck), within 0 and 1',
    ),
    coefficientTable(write, 'vote:'),
  ]);

const cost = (write: Writer): Part =>
  write.part('cost', [
    formulas(
      'start-up = level² × cost:start-up × (1 + (cost:crisis-most − 1) × c)',
      'c        = (max(political-shock, max armed-conflict) − cost:crisis-from) / (100 − cost:crisis-from), within 0 and 1',
      'upkeep   = level × cost:upkeep a month, times cost:preparing while preparing',
      'rewording = cost:reword for each further attempt',
    ),
    coefficientTable(write, 'cost:'),
  ]);
