/**
 * The lines of a text whose words stand in a display face: titles, step headings and scene labels, with every word that
 * a figure may choose there.
 * @param {string} text of a chapter, or the site’s own, as an editor saved it: with any line ends and with or without a
 *   byte order mark
 * @returns {{ line: number, words: string }[]} lines from 1
 */
export function displayLines(text) {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const labels = lines.indexOf('## Labels');
  return lines.flatMap((words, index) => {
    if (labels >= 0 && index > labels) return [{ line: index + 1, words }];
    return /^#|^- title:/.test(words) ? [{ line: index + 1, words }] : [];
  });
}

/**
 * The characters that the Chinese display face must hold.
 * @param {string[]} chapters the text of each `*.zh.md`, the site’s own among them
 * @returns {string} sorted, without repeats
 */
export function hanOfDisplayText(chapters) {
  const display = chapters.flatMap((text) => displayLines(text).map(({ words }) => words));
  // Figures bring their own words: qualifiers, units, months.
  const figureWords = '约不低于至多拟投入元亿万平方米年月日时上午下个百分点公里吨';
  const characters = new Set([...display.join(''), ...figureWords]);
  return [...characters]
    .filter((c) => (c.codePointAt(0) ?? 0) > 0x2e7f)
    .sort()
    .join('');
}
