import { problemText } from './problems';
import { ContentError } from '../ledger/content-error';
import { compileContent } from './content';
import { summary } from './summary';

/** Reads all of the content: what is wrong with it, or what it holds. */
export function check(): { sound: boolean; text: string } {
  try {
    return { sound: true, text: `The content is sound: ${summary(compileContent().editions)}.` };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const count = error.problems.length;
    return {
      sound: false,
      text: `${problemText(error.problems)}\n${count} ${count === 1 ? 'problem' : 'problems'}`
    };
  }
}
