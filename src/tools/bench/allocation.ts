import { Session } from 'node:inspector/promises';

interface Node {
  readonly selfSize: number;
  readonly children: readonly Node[];
}

/** Bytes between two samples: small enough for a few hundred kilobytes to tell. */
const INTERVAL = 512;

/** About how many bytes some work allocates, those that are freed at once among them, by sampling the heap. */
export async function allocatedBy(work: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.startSampling', {
      samplingInterval: INTERVAL,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    work();
    const { profile } = await session.post('HeapProfiler.stopSampling');
    return sizeOf(profile.head);
  } finally {
    session.disconnect();
  }
}

const sizeOf = ({ selfSize, children }: Node): number => children.reduce((sum, child) => sum + sizeOf(child), selfSize);
