import type { Locale } from '../../locales';
import { en } from './en';
import { zh } from './zh';

/** Words of sharing, of a chapter's own address and of the chapter in a frame on another page. */
export interface ShareMessages {
  share: string;
  copied: string;
  /** After a chapter's link or code was copied. */
  taken: string;
  /** WeChat opens its own menu, which a page cannot. */
  copiedInWeChat: string;
  /** Where the clipboard is closed to a page, the address stands ready to be copied by hand. */
  copyByHand: string;
  scan: string;
  /** Beside a code in a picture that is passed on from telephone to telephone. */
  pressCode: string;
  codeOf: (address: string) => string;
  chapters: string;
  chooseChapter: string;
  link: string;
  frame: string;
  copy: string;
  /** Links to long pictures, which a reader saves or passes on. */
  chapterPicture: string;
  storyPicture: string;
  readChapter: string;
  /** On a chapter in a frame, until it is scrolled. */
  scroll: string;
}

export const SHARE_MESSAGES: Record<Locale, ShareMessages> = { en, zh };
