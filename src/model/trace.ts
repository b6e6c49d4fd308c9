import { TRACE_OF_THE_FRAME } from './trace/a-frame.ts';
import { TRACE_OF_STAGES } from './trace/b-stages.ts';
import { TRACE_OF_RISK } from './trace/c-risk.ts';
import { TRACE_OF_PERPETRATORS } from './trace/d-perpetrators.ts';
import { TRACE_OF_CONSENT } from './trace/e-consent.ts';
import { TRACE_OF_AUTHORISATION } from './trace/f-authorisation.ts';
import { TRACE_OF_THE_COUNCIL } from './trace/g-council.ts';
import { TRACE_OF_PARTNERS } from './trace/h-partners.ts';
import { TRACE_OF_KNOWING } from './trace/i-knowing.ts';
import { TRACE_OF_PRINCIPLES } from './trace/j-principles.ts';
import { TRACE_OF_BUILDING } from './trace/k-building.ts';
import { TRACE_OF_PROTECTION } from './trace/l-protection.ts';
import { TRACE_OF_RESPONSE } from './trace/m-response.ts';
import { TRACE_OF_COERCION } from './trace/n-coercion.ts';
import { TRACE_OF_STRATEGY } from './trace/o-strategy.ts';
import { TRACE_OF_RECOVERY } from './trace/p-recovery.ts';
import { TRACE_OF_MEDIA } from './trace/q-media.ts';
import { TRACE_OF_LEARNING } from './trace/r-learning.ts';
import type { TraceRow } from './trace/row.ts';

/**
 * The 300 mechanisms that the five source texts describe, numbered from 1 in the order of their themes: where each
 * lives in Vigil, or why it is left out, and the paragraphs that describe it. Their names are words (`trace.<number>`).
 */
export const TRACE: readonly TraceRow[] = [
  ...TRACE_OF_THE_FRAME,
  ...TRACE_OF_STAGES,
  ...TRACE_OF_RISK,
  ...TRACE_OF_PERPETRATORS,
  ...TRACE_OF_CONSENT,
  ...TRACE_OF_AUTHORISATION,
  ...TRACE_OF_THE_COUNCIL,
  ...TRACE_OF_PARTNERS,
  ...TRACE_OF_KNOWING,
  ...TRACE_OF_PRINCIPLES,
  ...TRACE_OF_BUILDING,
  ...TRACE_OF_PROTECTION,
  ...TRACE_OF_RESPONSE,
  ...TRACE_OF_COERCION,
  ...TRACE_OF_STRATEGY,
  ...TRACE_OF_RECOVERY,
  ...TRACE_OF_MEDIA,
  ...TRACE_OF_LEARNING,
];
