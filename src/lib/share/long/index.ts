/** What `npm run export` loads through vite to make long pictures. */
export { siteOf } from '../built-site';
export { longPicturePng } from './file';
export { longPictures } from './long-picture';
