/** One breach of the house rules: where, and which rule in words. Lines count from 1. */
export type Fault = { file: string; line: number; rule: string };

/** A fault as a person reads it: `src/sim/step.ts:12 sim must not …`. */
export const formatFault = ({ file, line, rule }: Fault): string => `${file}:${line} ${rule}`;
