import type { ShareMessages } from './messages';

export const zh: ShareMessages = {
  share: '分享这个故事',
  copied: '链接已复制。',
  taken: '已复制',
  copiedInWeChat: '链接已复制，可以粘贴到聊天里；也可以点右上角“···”转发本页。',
  copyByHand: '请复制这个链接：',
  scan: '用手机看',
  pressCode: '长按识别二维码，看会动的全篇',
  codeOf: (address) => `二维码：${address}`,
  chapters: '分享或嵌入一章',
  chooseChapter: '章节',
  link: '链接',
  frame: '嵌入代码',
  copy: '复制',
  chapterPicture: '这一章的长图',
  storyPicture: '全篇的长图',
  readChapter: '读这一章',
  scroll: '往下滑'
};
