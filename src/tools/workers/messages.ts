/** What a worker is asked. */
export interface Ask<Work> {
  readonly id: number;
  readonly work: Work;
}

/** What it answers, always. */
export type Answer<Found> =
  | { readonly kind: 'done'; readonly id: number; readonly found: Found }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
