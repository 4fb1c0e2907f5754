/** Colours as the format writes them. */
export const hex = (colour: string) => colour.replace('#', '').replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');

/** 13⅓ × 7½ inches: 48 px of the stage to an inch. */
export const inches = (px: number) => Math.round((px / 48) * 1000) / 1000;
