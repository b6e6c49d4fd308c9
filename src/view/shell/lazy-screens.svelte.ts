import type { Component } from 'svelte';

type Loader<Props extends object> = () => Promise<{ readonly default: Component<Props> }>;

/** What is known of a screen that is loaded when it is first needed. */
export type Loading<Props extends object = Record<string, never>> =
  { readonly state: 'waiting' | 'failed' } | { readonly state: 'ready'; readonly screen: Component<Props> };

/** Screens that stay outside of the first load. Once there, they are there at once. */
export function createLazyScreens<const Name extends string, Props extends object = Record<string, never>>(
  loaders: Readonly<Record<Name, Loader<Props>>>,
) {
  let known = $state.raw<Partial<Record<Name, Loading<Props>>>>({});

  async function load(name: Name): Promise<void> {
    try {
      const { default: screen } = await loaders[name]();
      if (known[name]?.state !== 'ready') known = { ...known, [name]: { state: 'ready', screen } };
    } catch {
      known = { ...known, [name]: { state: 'failed' } };
    }
  }

  return {
    of: (name: Name): Loading<Props> => known[name] ?? { state: 'waiting' },
    load,
  };
}
