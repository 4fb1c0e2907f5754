/** The palette's, put in when the site is built: pages are not sent the palette for it. */
export const THEME_COLOUR: string = __THEME_COLOUR__;
