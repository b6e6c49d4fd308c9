/** Code that stays outside of the first load until it is needed, and is there at once from then on. */
function kept<Code>(load: () => Promise<Code>) {
  let code: Code | null = null;
  let loading: Promise<Code> | null = null;

  async function fetchOnce(): Promise<Code> {
    try {
      return (code = await load());
    } finally {
      loading = null;
    }
  }

  return {
    now: () => code,
    /** All who wait for it go on in their order. What could not be loaded is tried again. */
    load: async (): Promise<Code> => code ?? (await (loading ??= fetchOnce())),
  };
}

const beginning = kept(async () => {
  const [{ savedRowOf }, { prepareStart, startExercise }] = await Promise.all([
    import('../exercise/saved-row-of.ts'),
    import('../exercise/start.ts'),
  ]);
  return { prepareStart, savedRowOf, startExercise };
});

const running = kept(async () => {
  const [{ actTogether, redo, undo }, { exerciseIn }, { savedOf }] = await Promise.all([
    import('../exercise/deeds.ts'),
    import('../exercise/look-back.ts'),
    import('../exercise/saved.ts'),
  ]);
  return { actTogether, exerciseIn, redo, savedOf, undo };
});

/** Loads what an exercise begins with, and what saves it. */
export const loadStart = beginning.load;

/** What an exercise begins with, once it is loaded: before one is prepared or taken up. */
export function starter(): Awaited<ReturnType<typeof loadStart>> {
  const code = beginning.now();
  if (code === null) throw new Error('what an exercise begins with is not loaded');
  return code;
}

/** Loads what runs an exercise. Nothing is decided and no month passes without it. */
export const loadEngine = running.load;

/** What runs an exercise, or null before it is loaded. */
export const engine = running.now;

/** Loads what takes up a save or a log, and what then runs it. */
export async function loadResume() {
  const [{ resume }, { noticeOf, saveOfLog }] = await Promise.all([
    import('../exercise/resume.ts'),
    import('./logs.ts'),
    loadStart(),
    loadEngine(),
  ]);
  return { noticeOf, resume, saveOfLog };
}

/** Loads what hands out an exercise as a file. */
export const loadHandOut = () => import('./hand-out.ts');
