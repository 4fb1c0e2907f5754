/**
 * Makes paths of the site, such as `/zh/figures/`, addresses for linked data in one of its pages: whole ones, or where
 * the site's own is not known such as lead there from the page, which is how JSON-LD in a page is to be read.
 * @param site the site's address with a slash at its end; empty where it is not known
 * @param page path of the page inside the site
 */
export const addressesOf = (site: string, page: string) => {
  const root = site || '../'.repeat(page.split('/').length - 2) || './';
  return (path: string) => `${root}${path.slice(1)}`;
};
