import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Ask } from './messages.ts';

/**
 * Makes this thread answer each piece of work that it is asked for, one after another. It is made ready once, from what
 * it was given at its start, when it is first asked; failures are answers too.
 */
export function answerEach<Given, Work, Found>(makeReady: (given: Given) => Promise<(work: Work) => Found>): void {
  let ready: Promise<(work: Work) => Found> | null = null;
  parentPort?.on('message', async ({ id, work }: Ask<Work>) => {
    let answer: Answer<Found>;
    try {
      ready ??= makeReady(workerData as Given);
      answer = { kind: 'done', id, found: (await ready)(work) };
    } catch (error) {
      answer = { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) };
    }
    parentPort?.postMessage(answer);
  });
}
