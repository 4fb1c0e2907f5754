import { goto } from '$app/navigation';
import { base } from '$app/paths';
import type { Locale } from '../facts/figure';
import { rememberLanguage } from '../ui/remember-language';

/**
 * The same page in the other language, without loading it anew: full screen, the awake screen and the talk stay.
 * @param page its path behind the language, such as `present/`
 * @param rest query and hash
 */
export function switchLanguage(from: Locale, page: string, rest: string) {
  const to: Locale = from === 'en' ? 'zh' : 'en';
  rememberLanguage(to);
  void goto(`${base}/${to === 'zh' ? 'zh/' : ''}${page}${rest}`, {
    replaceState: true,
    keepFocus: true,
    noScroll: true
  });
}
