/**
 * Data as a script for machines. No word of it can end the script or begin another: `<` is written as an escape, which
 * JSON reads as the same letter.
 * @param type such as `application/json`
 * @param name by which a page finds it
 */
export const dataScript = (type: string, data: object, name?: string) =>
  `<script type="${type}"${name ? ` class="${name}"` : ''}>` +
  `${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
