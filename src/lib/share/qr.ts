import { encode } from 'uqr';
import type { Locale } from '../locales/locales';
import { storyLink } from './links';
import { siteForPhones } from './public-site';

/** Modules of white around a code, without which telephones do not find it. */
const QUIET = 4;

export interface Code {
  /** Modules across, quiet zone included. */
  size: number;
  /** The black modules as path data, a module being 1. */
  d: string;
}

/** A code in a drawing: the address, and where its white square stands. */
export interface PlacedCode {
  address: string;
  x: number;
  y: number;
  side: number;
}

/** A QR code that survives a reflection or a head in front of it: error correction M, 15 %. */
export function codeOf(address: string): Code {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET });
  let d = '';
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      d += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
    }
  return { size, d };
}

/** A code as SVG that stands by itself in a drawing. */
export function codeSvg({ address, x, y, side }: PlacedCode): string {
  const { size, d } = codeOf(address);
  const area = `x="${x}" y="${y}" width="${side}" height="${side}"`;
  return (
    `<rect ${area} fill="white"/>` +
    `<svg ${area} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${d}"/></svg>`
  );
}

/**
 * The story's address as a code, and as it is read from it.
 * @param given where the site is for others, if a speaker says so
 * @returns undefined where only this machine can open the site
 */
export function storyCode(locale: Locale, given?: string): (Code & { address: string }) | undefined {
  const site = siteForPhones(given);
  if (!site) return;
  const address = storyLink(site, locale);
  return { address, ...codeOf(address) };
}
