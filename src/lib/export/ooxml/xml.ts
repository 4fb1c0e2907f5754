import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';

/** The namespaces of ECMA-376, and of Office's own drawings, by the prefixes that its own examples use. */
const NAMESPACES = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  ap: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
  asvg: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
  vt: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'
} as const;

/** An element's name with one of the prefixes above, such as `a:ln`, whatever prefix the file itself uses. */
export type QName = `${keyof typeof NAMESPACES}:${string}`;

const split = (name: QName) => {
  const [prefix, local] = name.split(':') as [keyof typeof NAMESPACES, string];
  return { namespace: NAMESPACES[prefix], local };
};

/** @throws ParseError where the text is not well-formed */
export const parseXml = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');

export const serializeXml = (document: Document): string => new XMLSerializer().serializeToString(document);

/** Every element of a name below `root`, in document order. */
export function all(root: Document | Element, name: QName): Element[] {
  const { namespace, local } = split(name);
  return [...root.getElementsByTagNameNS(namespace, local)];
}

/** @throws where there is no such element */
export function only(root: Document | Element, name: QName): Element {
  const [found] = all(root, name);
  if (!found) throw new Error(`no ${name} in a part that should have one`);
  return found;
}

/** The child elements of `parent`, all of them or those of a name. */
export function children(parent: Element, name?: QName): Element[] {
  const elements = [...parent.children];
  if (!name) return elements;
  const { namespace, local } = split(name);
  return elements.filter((one) => one.namespaceURI === namespace && one.localName === local);
}

export const remove = (element: Element) => element.parentNode?.removeChild(element);

const DECLARATIONS = Object.entries(NAMESPACES)
  .map(([prefix, namespace]) => `xmlns:${prefix}="${namespace}"`)
  .join(' ');

/** One element for `document` out of its markup, in which the prefixes above are known. */
export function element(document: Document, markup: string): Element {
  const [made] = parseXml(`<x ${DECLARATIONS}>${markup}</x>`).documentElement!.children;
  return document.importNode(made!, true);
}
