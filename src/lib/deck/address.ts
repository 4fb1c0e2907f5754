import { replaceState } from '$app/navigation';
import { publicSite } from '../share/public-site';
import { orderNow, stepNow, type FormerSteps } from '../story/former-steps';
import type { OrderText } from './order';
import type { Talk } from './talk';

/** What a link says of a talk; undefined where it says nothing. */
export interface Address {
  step?: string;
  order?: OrderText;
  /** Where the site is for others; empty for a text that is no such address. */
  site?: string;
  kiosk: boolean;
}

export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): Address {
  const query = new URLSearchParams(search);
  const order = query.get('order');
  const step = hash.slice(1);
  const site = query.get('site');
  return {
    ...(step ? { step } : {}),
    ...(order !== null ? { order } : {}),
    ...(site !== null ? { site: publicSite(site) ?? '' } : {}),
    kiosk: query.has('kiosk')
  };
}

/** The same without steps of former editions: as it was asked where it names none. */
export function addressNow(asked: Address, former: FormerSteps): Address {
  const step = asked.step === undefined ? undefined : stepNow(asked.step, former);
  const order = asked.order === undefined ? undefined : orderNow(asked.order, former);
  if (step === asked.step && order === asked.order) return asked;
  return { ...asked, ...(step !== undefined ? { step } : {}), ...(order !== undefined ? { order } : {}) };
}

/** The part of a link behind its path. */
export function addressOf(
  { step, order, site }: Pick<Talk, 'step' | 'order'> & Partial<Pick<Talk, 'site'>>,
  kiosk = false
): string {
  const query = [
    ...(order ? [`order=${order}`] : []),
    // An address needs little escaping inside a query, and a speaker has to recognise it.
    ...(site ? [`site=${site.replace(/[%&+]/g, encodeURIComponent)}`] : []),
    ...(kiosk ? ['kiosk'] : [])
  ].join('&');
  return `${query ? `?${query}` : ''}#${step}`;
}

/** Safari refuses more than 100 changes of the address in 30 s; a key held down makes more. */
const INTERVAL = 400;

/** Writes the address of the page, at once or a moment later. */
export class AddressLine {
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  write(address: string) {
    this.#waiting = address;
    if (!this.#timer) this.#flush();
  }

  #flush() {
    this.#timer = undefined;
    const address = this.#waiting;
    this.#waiting = undefined;
    if (address === undefined || address === location.search + location.hash) return;
    this.#timer = setTimeout(() => this.#flush(), INTERVAL);
    try {
      replaceState(location.pathname + address, {});
    } catch {
      // The history cannot be written from a file or a sandboxed frame.
    }
  }

  /** Writes what waits, and stops. */
  close() {
    clearTimeout(this.#timer);
    this.#flush();
    clearTimeout(this.#timer);
  }
}
