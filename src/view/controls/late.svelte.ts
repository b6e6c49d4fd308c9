/** Something that is loaded when it is first wanted, and there at once from then on. */
export interface Late<Loaded> {
  /** What was loaded, or null before that. */
  readonly loaded: Loaded | null;
  /** Loads it. What fails may be wanted again; the failure is left to whoever tells of mishaps. */
  readonly want: () => Promise<Loaded>;
}

/** Keeps what stays outside of the first load, such as a dialog or a menu, from the moment in which it is wanted. */
export function createLate<Loaded>(load: () => Promise<{ readonly default: Loaded }>): Late<Loaded> {
  let loaded = $state.raw<Loaded | null>(null);

  return {
    get loaded() {
      return loaded;
    },
    async want() {
      return (loaded ??= (await load()).default);
    },
  };
}
