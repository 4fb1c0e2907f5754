import { LANGUAGES, type Locale } from './locales';

/** Keeps formats by language and options: making one takes a hundred times as long as using it. */
function keptFormats<Options, Format>(make: (tag: string, options: Options) => Format) {
  const kept = new Map<string, Format>();
  return (locale: Locale, options: Options): Format => {
    const key = locale + JSON.stringify(options);
    const format = kept.get(key) ?? make(LANGUAGES[locale].regional, options);
    kept.set(key, format);
    return format;
  };
}

export const numbersFor = keptFormats(
  (tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options)
);
/** Days are the calendar's, wherever the reader is. */
export const datesFor = keptFormats(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
);
