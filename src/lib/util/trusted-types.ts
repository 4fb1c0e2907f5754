/** As far as it is used here; TypeScript's library does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(markup: string): string; createScriptURL(address: string): string }
  ): { createHTML(markup: string): unknown; createScriptURL(address: string): unknown };
}

/** The name stands in the pages' policy too (svelte.config.js). */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('our-own', {
  createHTML: (markup) => markup,
  createScriptURL(address) {
    if (new URL(address, location.href).origin !== location.origin)
      throw new TypeError(`No script of this site: ${address}`);
    return address;
  }
});

/**
 * The address of a worker's script, as browsers with Trusted Types want it.
 * @throws {TypeError} in those, where it is another site's
 */
export const trustedScript = (address: string) => (policy?.createScriptURL(address) ?? address) as string;

/** Markup that the site's own server or build wrote, never anything typed, stored or sent. */
export const trustedMarkup = (markup: string) => (policy?.createHTML(markup) ?? markup) as string;
