/**
 * Measures that open or lead talks. Two of them at once under different leads are rival processes, unless a contact
 * group joins them (A/66/874 §24).
 */
export const TALKS: readonly string[] = [
  'special-envoy',
  'high-level-mediation',
  'good-offices',
  'mediation-support-team',
];
