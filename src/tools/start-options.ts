/** What `npm start` may be asked for: whether it also opens the page in this machine's browser. */
export type StartOptions = { open: boolean };

/** Reads the arguments of `npm start`; null when one of them is unknown. The last one holds. */
export function parseStart(args: readonly string[]): StartOptions | null {
  if (args.some((arg) => arg !== '--open' && arg !== '--no-open')) return null;
  return { open: args.at(-1) === '--open' };
}
