export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'vigil-theme';
const GROUND: Readonly<Record<Exclude<Theme, 'system'>, string>> = { light: '#fbfaf6', dark: '#12181f' };

/** The theme that was chosen on this device. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Puts a theme on the page. The system's own is the absence of a choice. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset['system'] ??= meta.content;
    meta.content = theme === 'system' ? meta.dataset['system'] : GROUND[theme];
  }
}

/** The theme in use, which remembers itself where the browser allows. */
export function createTheme() {
  let theme = $state<Theme>(storedTheme());
  return {
    get current(): Theme {
      return theme;
    },
    choose(next: Theme): void {
      theme = next;
      showTheme(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // Without storage the choice holds until the page is closed.
      }
    },
  };
}
