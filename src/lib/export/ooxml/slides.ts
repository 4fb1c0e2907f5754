import type { Document } from '@xmldom/xmldom';
import { all, children, element, only, remove } from './xml';

/** The library writes a paragraph's properties before each of its runs: the last ones count, and stand first. */
function keepOneParagraphProperties(slide: Document) {
  for (const paragraph of all(slide, 'a:p')) {
    const properties = children(paragraph, 'a:pPr');
    properties.forEach(remove);
    const last = properties.at(-1);
    if (last) paragraph.insertBefore(last, paragraph.firstChild);
  }
}

function dropEmptyLines(slide: Document) {
  for (const line of all(slide, 'a:ln')) if (line.attributes.length === 0 && !line.firstChild) remove(line);
}

/** PowerPoint wants a background's effects named even where it has none. */
function nameBackgroundEffects(slide: Document) {
  for (const background of all(slide, 'p:bgPr'))
    if (children(background, 'a:effectLst').length === 0)
      background.appendChild(element(slide, '<a:effectLst/>'));
}

export function repairSlide(slide: Document) {
  keepOneParagraphProperties(slide);
  dropEmptyLines(slide);
  nameBackgroundEffects(slide);
}

/** Masters and layouts show what stands for a slide's number; the library writes a number of its own making. */
export function repairMaster(master: Document) {
  repairSlide(master);
  for (const field of all(master, 'a:fld'))
    if (field.getAttribute('type') === 'slidenum') only(field, 'a:t').textContent = '‹#›';
}
