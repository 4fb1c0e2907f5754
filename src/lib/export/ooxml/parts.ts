/** Where a deck keeps what. */
export const PARTS = {
  presentation: 'ppt/presentation.xml',
  properties: 'docProps/app.xml',
  slides: /^ppt\/slides\/slide\d+\.xml$/,
  mastersAndLayouts: /^ppt\/slide(Masters|Layouts)\/\w+\.xml$/,
  charts: /^ppt\/charts\/chart\d+\.xml$/,
  notes: /^ppt\/notesSlides\/notesSlide\d+\.xml$/,
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  notesMasterRelationships: 'ppt/notesMasters/_rels/notesMaster1.xml.rels',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml'
} as const;
