import { LOCALES, type Locale } from '$lib/locales/locales';

export interface OpenPage {
  view: 'story' | 'figures' | 'present' | 'speaker';
  locale: Locale;
  /** The language the file is named for. */
  file: Locale;
}

/** What a query asks for; anything it does not say, or says badly, is the story in the file's language. */
export function openPageOf(search: string, file: Locale): OpenPage {
  const query = new URLSearchParams(search);
  const view = (['present', 'speaker', 'figures'] as const).find((known) => query.has(known)) ?? 'story';
  const talk = view === 'present' || view === 'speaker';
  const asked = query.get('lang');
  return { view, file, locale: (talk && LOCALES.find((one) => one === asked)) || file };
}
