/** Text as it stands in HTML or SVG, between tags and in attributes. */
export const escapeMarkup = (text: string | number) =>
  String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
