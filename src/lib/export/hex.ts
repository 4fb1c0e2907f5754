/** Colours as the format writes them. */
export const hex = (colour: string) => colour.replace('#', '').replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
