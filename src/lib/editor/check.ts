import { ContentError, type Problem } from '../ledger/content-error';
import { readLedger } from '../ledger/ledger';
import { MANIFESTS } from '../scenes';
import type { Sources } from '../story/compile';
import { readSources } from '../story/sources';
import { compileContent, type Content } from './content';
import { digest, toldText } from './digest';
import { committed } from './review/last-commit';
import type { Before } from './review/one-language';
import { review } from './review/review';
import { summary } from './summary';

/** What is wrong with a content that compiled. @param before how files stood when they were last agreed on */
export function reviewContent(
  { editions }: Content,
  sources: Sources,
  before: Before = committed
): Problem[] {
  const ledger = readLedger(sources.facts, sources.context, []);
  return review({ sources, scenes: MANIFESTS, editions, ledger, before });
}

function problemsOf(sources: Sources): { problems: readonly Problem[]; holds: string } {
  try {
    const content = compileContent(sources);
    return { problems: reviewContent(content, sources), holds: summary(content.editions) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: error.problems, holds: '' };
  }
}

const counted = (count: number) =>
  `${count} ${count === 1 ? 'problem' : 'problems'} to mend · ${count} 处要改`;
const doubted = (count: number) =>
  `${count} ${count === 1 ? 'place' : 'places'} to look at, and nothing is wrong if it is meant · ` +
  `${count} 处请看一眼，是有意的就不用改`;

/**
 * Reads all of the content: what is wrong with it, or what it holds.
 * @returns sound where nothing is wrong; the text then may still name places to look at
 */
export function check(): { sound: boolean; text: string } {
  const sources = readSources();
  const { problems, holds } = problemsOf(sources);
  const faults = digest(problems.filter(({ doubt }) => !doubt));
  const doubts = digest(problems.filter(({ doubt }) => doubt));
  const parts = [
    ...(faults.length > 0 ? [toldText(faults), counted(faults.length)] : []),
    ...(doubts.length > 0 ? [toldText(doubts, '?'), doubted(doubts.length)] : []),
    ...(problems.length === 0 ? [`The content is sound: ${holds}. · 内容没有问题。`] : []),
    ...(committed(sources.facts)
      ? []
      : ['Not compared with a last commit: there is none. · 没有上次提交可以对照。'])
  ];
  return { sound: faults.length === 0, text: parts.join('\n') };
}
