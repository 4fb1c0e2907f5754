import paper from '$lib/palette/paper.css?inline';

/** Lays the colours of paper over the page. Returns what takes them away. */
export function paperColours(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paper);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.documentElement.dataset.colours = 'print';
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    delete document.documentElement.dataset.colours;
  };
}
