import { zh as figures } from './figures/zh';
import { zh as present } from './present/zh';
import { zh as sharing } from './share/zh';
import type { Words } from './words';

export const zh: Words = {
  otherLanguage: 'English',
  otherLanguageLabel: 'Read in English',
  chapter: (number, title) => `第${'一二三四五六七八九'[number - 1] ?? number}章 ${title}`,
  menu: '章节',
  chapters: '章节',
  readingTime: (minutes, chapters) => `${'一二三四五六七八九'[chapters - 1] ?? chapters}章，约${minutes}分钟`,
  skipToStory: '跳到正文',
  picture: '图：',
  readPicture: '图中的数字：用方向键逐个看',
  table: '表格',
  tableOf: (step) => `表格：${step}`,
  tableCaption: '文字和图里的数字',
  measure: '指标',
  yearToDate: '广东，年初以来',
  derived: '推算',
  askMore: '点一下看出处',
  source: '来源',
  feature: (paragraphs) => `报道第${paragraphs}段`,
  asPublished: (publisher) => `${publisher}（按公布数）`,
  derivedHere: '标明推算的，由我们算出。',
  mapCredit: '地图：Natural Earth；地点：GeoNames（CC BY 4.0）。',
  figure: '数字',
  closeFigure: '关闭',
  measures: '指标',
  periodLabel: '时期',
  paragraph: '段落',
  paragraphNumber: (number) => `报道第${number}段`,
  printedAs: '原文写法',
  formula: '推算',
  from: '由',
  interval: '按四舍五入的范围',
  publisher: '发布',
  note: '说明',
  kinds: {
    printed: '报道登出',
    counted: '由报道所列名单数出',
    derived: '本文推算，报道未登',
    statistic: '公开统计，按公布数'
  },
  licences:
    '河流湖泊：Natural Earth，公有领域。地点：GeoNames，CC BY 4.0。字体：Archivo、Noto Sans SC，SIL 开放字体许可。',
  presentStory: '拿去讲：幻灯、备注和放映顺序',
  to: '至',
  question: '问：',
  answer: '答：',
  present,
  sharing,
  figures
};
