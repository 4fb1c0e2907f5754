import { problem, type Problem } from '../ledger/content-error';
import type { Figure, Ledger } from '../ledger/figure';
import type { Locale } from '../locales/locales';

/** Words right before or behind a rate by which a sentence says that it rose, or fell. */
const SAID: Record<Locale, Record<'rose' | 'fell', { before: RegExp; behind: RegExp }>> = {
  en: {
    rose: {
      before: /\b(?:grew|grown|rose|risen|climbed|gained|added|up)(?: by)? $/i,
      behind: /^ (?:up on|above|more)\b/i
    },
    fell: {
      before: /\b(?:fell|fallen|shrank|dropped|lost|down)(?: by)? $/i,
      behind: /^ (?:down on|below|short|less|under)\b/i
    }
  },
  zh: {
    rose: { before: /(?:增长|上升|涨了?|多投?了?|高出?)$/, behind: /^(?!)/ },
    fell: { before: /(?:下降|减少|跌了?|少投?了?)$/, behind: /^(?!)/ }
  }
};
const PREPOSITION: Record<Locale, RegExp> = { en: /\bby $/i, zh: /(?!)/ };

/** Rates of growth are the figures that may have either sign. */
const isRate = ({ unit, series, measure }: Figure) =>
  unit === 'percent' && (series !== undefined || /\bgrowth\b/.test(measure.en));

const TOKEN = /\{([a-z][a-z0-9.-]*)(?::([a-z-]+))?\}/g;

/**
 * Reports sentences that say of a rate that it rose where it fell, or the other way round.
 * @param text with its tokens, after its words were chosen
 */
export function checkDirections(
  text: string,
  { file, line, locale }: { file: string; line: number; locale: Locale },
  ledger: Ledger,
  problems: Problem[]
) {
  for (const { 0: token, 1: id = '', 2: variant, index } of text.matchAll(TOKEN)) {
    const figure = ledger.get(id);
    if (!figure || !isRate(figure) || figure.number === 0) continue;
    const [before, behind] = [text.slice(0, index), text.slice(index + token.length)];
    const says = (way: 'rose' | 'fell') =>
      SAID[locale][way].before.test(before) || SAID[locale][way].behind.test(behind);
    const fell = figure.number < 0;
    const wrong = fell ? says('rose') : says('fell');
    // A preposition before a minus: "fell by −4.2%".
    const signed = fell && variant !== 'abs' && PREPOSITION[locale].test(before);
    if (!wrong && !signed) continue;
    const said = (before.match(/[^.!?。！？]{0,24}$/)?.[0] ?? '').trimStart();
    problems.push(
      problem(file, line, fell ? 'saidOfFall' : 'saidOfRise', `${said}${token}`, id, figure.value)
    );
  }
}
