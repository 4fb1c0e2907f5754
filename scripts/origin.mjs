const ADVICE =
  'The pages name no address of their own. For canonical links, pictures where they are shared ' +
  'and a site map: ORIGIN=https://example.org npm run build';

/**
 * An adapter whose build says what to set where it was not told the site's address.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} [origin] scheme and host, as in the environment's ORIGIN
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const warnWithoutOrigin = (adapter, origin) => ({
  ...adapter,
  async adapt(builder) {
    await adapter.adapt(builder);
    if (!origin) builder.log.warn(ADVICE);
  }
});
