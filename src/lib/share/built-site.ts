const { ORIGIN, BASE_PATH = '' } = process.env;

/** The site's address, where the build is told: ORIGIN=https://example.org BASE_PATH=/v npm run build. Else empty. */
export const builtSite = ORIGIN ? new URL(`${BASE_PATH}/`, ORIGIN).href : '';
