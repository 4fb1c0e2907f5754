import type { OfficePackage } from './package';
import { all, element, only } from './xml';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Marks what follows as the drawing of a picture ([MS-ODRAWXML] 2.3.3.6). */
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

/** Adds a relationship to a part's. @returns its id */
function relate(deck: OfficePackage, relationships: string, type: string, target: string): string {
  const document = deck.xml(relationships);
  const known = all(document, 'rel:Relationship').map((one) => one.getAttribute('Id'));
  const id = `rId${known.length + 1}`;
  if (known.includes(id)) throw new Error(`${relationships} numbers its relationships in another way`);
  const root = document.documentElement!;
  const made = document.createElementNS(root.namespaceURI, 'Relationship');
  for (const [name, value] of Object.entries({ Id: id, Type: type, Target: target }))
    made.setAttribute(name, value);
  root.appendChild(made);
  return id;
}

/**
 * Gives the picture of a slide its drawing: readers that know SVG show it and can take it apart, others show the pixels
 * that are there.
 * @param number of the slide, from 1
 * @throws where the slide has no picture
 */
export function addDrawing(deck: OfficePackage, number: number, svg: string) {
  const slide = deck.xml(`ppt/slides/slide${number}.xml`);
  const file = `drawing-${number}.svg`;
  deck.addBinary(`ppt/media/${file}`, new TextEncoder().encode(svg), 'image/svg+xml');
  const id = relate(deck, `ppt/slides/_rels/slide${number}.xml.rels`, IMAGE, `../media/${file}`);
  only(slide, 'a:blip').appendChild(
    element(
      slide,
      `<a:extLst><a:ext uri="${SVG_EXTENSION}"><asvg:svgBlip r:embed="${id}"/></a:ext></a:extLst>`
    )
  );
}
