import { getContext, setContext } from 'svelte';
import type { Explainer } from './explainer.svelte.ts';

const KEY = Symbol('explainer');

/** Lets every component below open explanations. */
export const provideExplainer = (explainer: Explainer): Explainer => setContext(KEY, explainer);

/** What opens explanations; null where nothing does. */
export const useExplainer = (): Explainer | null => getContext<Explainer | undefined>(KEY) ?? null;
