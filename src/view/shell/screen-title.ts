import type { Scenario } from '../../scenario/schema.ts';
import { m } from '../../words/paraglide/messages.js';
import type { Screen } from '../route.ts';
import { countryName, local } from '../scenario-words.ts';

/** Title of the page: what is shown, of which scenario, and the name of the app. */
export function screenTitle(screen: Screen, scenario: Scenario | null): string {
  const names: Readonly<Record<Screen, string>> = {
    library: '',
    faults: m['faults.title'](),
    'content-note': scenario === null ? '' : m['content.title']({ title: local(scenario.title) }),
    briefing: m['briefing.label'](),
    month: m['app.screen-month'](),
    consequences: m['app.screen-consequences'](),
    escalation: m['app.screen-escalation'](),
    debrief: m['debrief.title'](),
    model: m['model.tab'](),
    sources: m['sources.tab'](),
  };
  const isPlaceless = screen === 'content-note' || screen === 'model' || screen === 'sources';
  const place = scenario === null || isPlaceless ? '' : countryName(scenario);
  return [names[screen], place, m['app.name']()].filter((part) => part !== '').join(' · ');
}
