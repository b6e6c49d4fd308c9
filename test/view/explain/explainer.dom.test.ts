import { expect, test } from 'vitest';
import { Explainer } from '../../../src/view/explain/explainer.svelte.ts';

const risk = { row: 'derived:imminence', place: null };
const violations = { row: 'indicator:violations', place: null };
const there = { row: 'indicator:violations', place: 'north' };

test('explanations lead on to one another and back, and nothing leads back from the first', () => {
  const explainer = new Explainer();
  expect(explainer.subject).toBeNull();
  explainer.open(risk, document.body);
  expect(explainer.canGoBack).toBe(false);
  explainer.goTo(violations);
  explainer.goTo(there);
  explainer.back();
  expect(explainer.subject).toEqual(violations);
  explainer.back();
  explainer.back();
  expect(explainer.subject).toEqual(risk);
});

test('what is explained already is not gone to again, though it is in another place', () => {
  const explainer = new Explainer();
  explainer.open(violations, document.body);
  explainer.goTo({ ...violations });
  expect(explainer.canGoBack).toBe(false);
  explainer.goTo(there);
  expect(explainer.canGoBack).toBe(true);
});

test('what is clicked in the room begins a new way, and closing forgets it', () => {
  const explainer = new Explainer();
  explainer.open(risk, document.body);
  explainer.goTo(violations);
  const clicked = document.createElement('a');
  explainer.open(there, clicked);
  expect(explainer.canGoBack).toBe(false);
  expect(explainer.opener).toBe(clicked);
  explainer.close();
  expect(explainer.subject).toBeNull();
});
