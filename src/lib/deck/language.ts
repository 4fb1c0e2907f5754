import { goto } from '$app/navigation';
import { LANGUAGES, type Locale } from '../locales/locales';
import { rememberLanguage } from '../locales/remember-language';

/**
 * The same page in the other language, without loading it anew: full screen, the awake screen and the talk stay.
 * @param addressIn the page's address in a language
 * @param rest query and hash
 */
export function switchLanguage(
  from: Locale,
  addressIn: (locale: Locale, rest: string) => string,
  rest: string
) {
  const to = LANGUAGES[from].other;
  rememberLanguage(to);
  void goto(addressIn(to, rest), {
    replaceState: true,
    keepFocus: true,
    noScroll: true
  });
}
