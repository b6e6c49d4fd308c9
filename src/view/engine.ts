/** What runs an exercise. It stays outside of the first load until one is prepared or taken up. */
async function load() {
  const [{ actTogether, beginHistory, redo, undo }, { exerciseIn }, { savedOf }, { prepareStart, startExercise }] =
    await Promise.all([
      import('../exercise/history.ts'),
      import('../exercise/look-back.ts'),
      import('../exercise/saved.ts'),
      import('../exercise/start.ts'),
    ]);
  return { actTogether, beginHistory, exerciseIn, prepareStart, redo, savedOf, startExercise, undo };
}

let loaded: Awaited<ReturnType<typeof load>> | null = null;

/** Loads it, once. Nothing can be done in an exercise before that. */
export async function loadEngine(): Promise<void> {
  loaded ??= await load();
}

/** Loads what takes up a save, and what then runs it. */
export async function loadResume() {
  const [{ resume }] = await Promise.all([import('../exercise/resume.ts'), loadEngine()]);
  return resume;
}

/** What runs an exercise, once it is loaded. */
export function engine(): Awaited<ReturnType<typeof load>> {
  if (loaded === null) throw new Error('what runs an exercise is not loaded');
  return loaded;
}
