import type { Form } from './measures/measure.ts';
import { assumed, type Quantity } from './quantity.ts';

/** How far a family of measures reaches into a State's affairs, 0 to 1: it lowers the odds of consent and of a vote. */
export const INTRUSIVENESS: Readonly<Record<Form, Quantity>> = {
  national: assumed(0, 0, 0.1),
  encouragement: assumed(0.1, 0, 0.2),
  'capacity-building': assumed(0.2, 0.1, 0.3),
  'protection-assistance': assumed(0.4, 0.2, 0.6),
  'chapter-IV': assumed(0.2, 0.1, 0.3),
  'chapter-VI': assumed(0.25, 0.1, 0.4),
  'rome-statute': assumed(0.5, 0.3, 0.7),
  'chapter-VII-41': assumed(0.7, 0.5, 0.9),
  'state-measures': assumed(0.5, 0.3, 0.7),
  'chapter-VII-42': assumed(1, 0.8, 1),
  'chapter-VIII': assumed(0.6, 0.4, 0.8),
};
