/**
 * The site's address with a slash at its end, as the environment of a build has it: `https://example.org/v/` of
 * ORIGIN=https://example.org BASE_PATH=/v. Empty without ORIGIN: then no page may name an address of its own.
 * @throws where ORIGIN is more or less than scheme and host
 */
export function siteOf({ ORIGIN, BASE_PATH = '' }: NodeJS.ProcessEnv): string {
  if (!ORIGIN) return '';
  const { protocol, origin, href } = URL.canParse(ORIGIN) ? new URL(ORIGIN) : {};
  if (!/^https?:$/.test(protocol ?? '') || href !== `${origin}/`)
    throw new Error(
      `ORIGIN is scheme and host, such as https://example.org, and not "${ORIGIN}". ` +
        `A folder of the host is for BASE_PATH to say.`
    );
  return `${origin}${BASE_PATH}/`;
}
