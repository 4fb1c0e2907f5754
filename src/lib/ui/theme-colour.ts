/** Of the browser's own bars about the page, and of a window that opens: the cover's night, `--ground-0`. */
export const THEME_COLOUR = '#0e1825';
