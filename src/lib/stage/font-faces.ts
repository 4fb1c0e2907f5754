/** A face as a worker needs it, who reads no style sheet. */
export interface FaceSource {
  family: string;
  /** With absolute addresses. */
  source: string;
  descriptors: { weight: string; unicodeRange: string };
}

/** The faces that the page's own style sheets name; those of a sheet that no script may read are left out. */
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
