import type { Component } from 'svelte';

type Loader = () => Promise<{ readonly default: Component }>;

/** What is known of a screen that is loaded when it is first needed. */
export type Loading =
  { readonly state: 'waiting' | 'failed' } | { readonly state: 'ready'; readonly screen: Component };

/** Screens that stay outside of the first load. Once there, they are there at once. */
export function createLazyScreens<const Name extends string>(loaders: Readonly<Record<Name, Loader>>) {
  let known = $state.raw<Partial<Record<Name, Loading>>>({});

  async function load(name: Name): Promise<void> {
    try {
      const { default: screen } = await loaders[name]();
      known = { ...known, [name]: { state: 'ready', screen } };
    } catch {
      known = { ...known, [name]: { state: 'failed' } };
    }
  }

  return {
    of: (name: Name): Loading => known[name] ?? { state: 'waiting' },
    load,
  };
}
