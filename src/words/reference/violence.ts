import { HARM_BANDS, HARM_FROM, type HarmBand } from '../../model/harm.ts';
import { assumed } from '../../model/quantity.ts';
import { basisOf, code, rangeOf } from './cells.ts';
import { coefficientTable } from './coefficient-table.ts';
import { formulas, type Part } from './part.ts';
import type { Writer } from './writer.ts';

/** What armed actors do, what spares people, and what violence leaves behind. */
export const violence = (write: Writer): Part[] => [armedActors(write), protection(write), consequences(write)];

const armedActors = (write: Writer): Part =>
  write.part('armed-actors', [
    formulas(
      'drive  = drive:means-and-motive × √(atrocity-intent × armed-capacity) + drive:shock × political-shock',
      '         + drive:incitement × incitement where the actor is − drive:cost × perceived-cost',
      '         − drive:will × protection-will (State forces and those close to the State only)',
      'x      = (drive − drive:floor) / (drive:ceiling − drive:floor), within 0 and 1',
      'chance = x² × (3 − 2x)',
      'push   = min(1, drive / drive:ceiling) × presence × exposed',
      'exposed = min(1.2, sum over targeted groups of share here × (1 − escalate:exclusion + escalate:exclusion × exclusion / 50))',
      'escalating:   violations + escalate:violations × push × room, mobilization + escalate:mobilization × push × room,',
      '              incitement + escalate:incitement × push × room',
      'room    = 1 − (value of that indicator there / 100)²',
      'holding back: each of the three − ease:share × presence × max(0, value − baseline)',
    ),
    coefficientTable(write, 'drive:', 'escalate:', 'ease:'),
  ]);

const protection = (write: Writer): Part =>
  write.part('protection', [
    formulas(
      'new          = violations added by armed actors + what influences together add, where that is above 0',
      'by presence  = new × (1 − (1 − protection-presence / 100)²) × against',
      'against      = s × protect:state + (1 − s) × protect:armed-group, s being the part of new violations by State',
      '               forces and those close to the State, or their part of all presence where nobody escalates',
      'by people    = (new − by presence) × mean self-protection by share of groups / 100 × protect:self',
      'by sites     = (new − by presence − by people) × reach of protected sites × protect:sites',
    ),
    coefficientTable(write, 'protect:'),
  ]);

const consequences = (write: Writer): Part =>
  write.part(
    'consequences',
    [
      formulas(
        'harm     + sum over provinces of population share × violations / 100, each month',
        'scar     = min(scar:most, scar + scar:per-violation × mean violations) while crimes are under way',
        'scar     = max(0, scar − scar:rebuild) after that, in each month in which peacebuilding is at work',
        'baseline of governance-legitimacy, transitional-justice, trust-in-state = max(0, first baseline − scar)',
        'baseline of atrocity-intent, armed-capacity − (peace:fading + peace:building while peacebuilding is at work)',
        '         × what it stands above its reference, in each month of recovery',
      ),
      coefficientTable(write, 'scar:', 'peace:'),
    ],
    [harmBands(write)],
  );

const harmBands = (write: Writer): Part =>
  write.part('harm-bands', [
    write.table<HarmBand>(HARM_BANDS, ['harm-band', (band) => band], {
      id: (band) => code(band),
      name: (band) => write.nameOf('harmBand', band),
      begins: (band) => rangeOf(beginsAt(band)),
      basis: (band) => basisOf(beginsAt(band).basis),
    }),
  ]);

const beginsAt = (band: HarmBand) => (band === 'limited' ? assumed(0, 0, 0) : HARM_FROM[band]);
