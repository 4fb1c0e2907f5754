import type { ShareMessages } from './messages';

export const en: ShareMessages = {
  share: 'Share this story',
  copied: 'Link copied.',
  taken: 'Copied',
  copiedInWeChat: 'Link copied. Paste it into a chat, or send this page with the ··· menu above.',
  copyByHand: 'Copy the link here:',
  scan: 'Read it on your phone',
  pressCode: 'Press and hold the code, or scan it: the whole story, in motion',
  codeOf: (address) => `QR code of ${address}`,
  chapters: 'Share or embed a chapter',
  chooseChapter: 'Chapter',
  link: 'Link',
  frame: 'Code for your page',
  copy: 'Copy',
  chapterPicture: 'This chapter as one long picture',
  storyPicture: 'The story as one long picture',
  readChapter: 'Read this chapter',
  scroll: 'Scroll'
};
