/** What `npm run export` loads through vite, so that files are made from the very story that the page shows. */
export { default as editions } from 'virtual:story';
export { formerStepsOf, orderNow } from '../story/former-steps';
export { chartsOf } from './charts';
export { inksOf } from '../palette/inks';
export { wholeLedger } from '../story/whole-ledger';
export { officeSvg } from './office-svg';
export { deckFile } from './pptx';
export { embeddedFonts } from './fonts';
export { charactersOf, svgFile } from './slide-svg';
export { inOrder, slidesOf } from './slides';
export { wordsOnSlide } from './words-on-slide';
