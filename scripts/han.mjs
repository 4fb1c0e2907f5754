/**
 * The characters that the Chinese display face must hold: those of titles, step headings and scene labels,
 * and of every word that a figure may choose there.
 * @param {string[]} chapters the text of each `*.zh.md`, the site’s own among them
 * @returns {string} sorted, without repeats
 */
export function hanOfDisplayText(chapters) {
  const display = chapters.flatMap((text) => {
    const [prose = '', labels = ''] = text.split(/^## Labels$/m);
    return [
      ...prose.split('\n').filter((line) => line.startsWith('#') || line.startsWith('- title:')),
      labels
    ];
  });
  // Figures bring their own words: qualifiers, units, months.
  const figureWords = '约不低于至多拟投入元亿万平方米年月日时上午下个百分点公里吨';
  const characters = new Set([...display.join(''), ...figureWords]);
  return [...characters]
    .filter((c) => (c.codePointAt(0) ?? 0) > 0x2e7f)
    .sort()
    .join('');
}
