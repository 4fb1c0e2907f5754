/** A face as a worker needs it, who reads no style sheet. */
export interface FaceSource {
  family: string;
  /** With absolute addresses. */
  source: string;
  descriptors: { weight: string; unicodeRange: string };
}

/**
 * The faces that the page's own style sheets name and fetch; those of a sheet that no script may read are left out, and
 * the reader's own that stand in for them.
 */
export function fontFaces(): FaceSource[] {
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules];
    } catch {
      return [];
    }
  });
  return rules.flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const valueOf = (name: string) => rule.style.getPropertyValue(name);
    if (!valueOf('src').includes('url(')) return [];
    const base = rule.parentStyleSheet?.href ?? document.baseURI;
    return [
      {
        family: valueOf('font-family').replace(/^["']|["']$/g, ''),
        source: valueOf('src').replace(
          /url\(["']?([^"')]+)["']?\)/g,
          (_, address: string) => `url("${new URL(address, base).href}")`
        ),
        descriptors: {
          weight: valueOf('font-weight') || 'normal',
          unicodeRange: valueOf('unicode-range') || 'U+0-10FFFF'
        }
      }
    ];
  });
}
