import type { Locale } from '../ledger/figure';

/** The languages as BCP 47 has them, with the country whose conventions are followed. */
export const LANGUAGE_TAG: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };

/** Keeps formats by language and options: making one takes a hundred times as long as using it. */
function keptFormats<Options, Format>(make: (tag: string, options: Options) => Format) {
  const kept = new Map<string, Format>();
  return (locale: Locale, options: Options): Format => {
    const key = locale + JSON.stringify(options);
    const format = kept.get(key) ?? make(LANGUAGE_TAG[locale], options);
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
