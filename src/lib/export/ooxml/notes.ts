import type { Document, Element } from '@xmldom/xmldom';
import type { OfficePackage } from './package';
import { PARTS } from './parts';
import { all, children, only, remove } from './xml';

const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** A page of notes as the master lays it out, portrait, in English Metric Units (914,400 to an inch). */
export const NOTES_PAGE = { cx: 6858000, cy: 9144000 };

const kindOf = (shape: Element) => only(shape, 'p:ph').getAttribute('type');

/** A theme belongs to one master: the library gives the notes that of the slides. */
function giveOwnTheme(deck: OfficePackage) {
  const [relationship] = all(deck.xml(PARTS.notesMasterRelationships), 'rel:Relationship').filter((one) =>
    one.getAttribute('Type')!.endsWith('/theme')
  );
  if (relationship?.getAttribute('Target') !== '../theme/theme1.xml') return;
  const theme = deck.xml(PARTS.theme).cloneNode(true) as Document;
  deck.add(PARTS.notesTheme, theme, THEME);
  relationship.setAttribute('Target', '../theme/theme2.xml');
}

/** Writes into a page's placeholders what they take from the master: where they are, and how they are set. */
function spellOut(page: Document, master: Document) {
  for (const shape of all(page, 'p:sp')) {
    const model = all(master, 'p:sp').find((one) => kindOf(one) === kindOf(shape));
    if (!model) continue;
    for (const name of ['p:spPr', 'a:bodyPr', 'a:lstStyle'] as const) {
      const [own] = all(shape, name);
      own?.parentNode!.replaceChild(page.importNode(only(model, name), true), own);
    }
  }
}

/** A run cannot hold a line's end, as the library's one run of notes does: each line becomes a paragraph. */
function breakLines(page: Document) {
  for (const paragraph of all(page, 'a:p')) {
    const [run, ...others] = children(paragraph, 'a:r');
    const lines = run && others.length === 0 ? only(run, 'a:t').textContent!.split(/\r?\n/) : [];
    if (lines.length < 2) continue;
    for (const line of lines) {
      const made = paragraph.cloneNode(true) as Element;
      if (line === '') children(made, 'a:r').forEach(remove);
      else only(made, 'a:t').textContent = line;
      paragraph.parentNode!.insertBefore(made, paragraph);
    }
    remove(paragraph);
  }
}

/** PowerPoint throws the placeholders of the library's notes master out, and takes a master without any. */
export function repairNotes(deck: OfficePackage) {
  const master = deck.xml(PARTS.notesMaster);
  for (const page of deck.every(PARTS.notes)) {
    spellOut(page, master);
    breakLines(page);
  }
  all(master, 'p:sp').forEach(remove);
  giveOwnTheme(deck);
}
