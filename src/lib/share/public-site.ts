import { siteAddress } from '$lib/addresses';

/** Hosts that only the machine itself reaches. */
const OWN_MACHINE = /(^|\.)local(host|domain)$|^127\.|^0\.0\.0\.0$|^\[::1?\]$/;

/**
 * The address of a site that others can open, with a slash at its end.
 * @param text an address as it was typed; https:// may be left out
 * @returns undefined for a text that is no address of the web, or one that only this machine can open
 */
export function publicSite(text: string): string | undefined {
  try {
    const { protocol, hostname, origin, pathname } = new URL(
      /^[a-z]+:/i.test(text) ? text : `https://${text}`
    );
    if (!/^https?:$/.test(protocol) || OWN_MACHINE.test(hostname)) return;
    return origin + pathname.replace(/\/?$/, '/');
  } catch {
    return;
  }
}

/**
 * Where telephones in the room find the site, with a slash at its end.
 * @param given by the speaker; else the site is where it was built for, or is served
 * @returns undefined where only this machine can open it
 */
export const siteForPhones = (given = '') => publicSite(given || (siteAddress() ?? ''));
