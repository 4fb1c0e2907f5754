import { zh as figures } from './figures/zh';
import { zh as present } from './present/zh';
import { zh as sharing } from './share/zh';
import type { Words } from './words';

export const zh: Words = {
  siteTitle: '一座园区的半年',
  siteDescription:
    '2020年上半年，广东清远高新区怎样走过来：V字、从湖北开回的车、创新平台，一个数一个数地讲。',
  otherLanguage: 'English',
  otherLanguageLabel: 'Read in English',
  chapter: (number, title) => `第${'一二三四五六七八九'[number - 1] ?? number}章 ${title}`,
  menu: '章节',
  chapters: '章节',
  place: '广东清远高新区',
  period: '2020年1月至6月',
  readingTime: (minutes, chapters) => `${'一二三四五六七八九'[chapters - 1] ?? chapters}章，约${minutes}分钟`,
  skipToStory: '跳到正文',
  readPicture: '图中的数字：用方向键逐个看',
  askMore: '点一下看出处',
  source: '来源',
  feature: (paragraphs) => `报道第${paragraphs}段`,
  asPublished: (publisher) => `${publisher}（按公布数）`,
  derivedHere: '标明推算的，由我们算出。',
  mapCredit: '地图：Natural Earth；地点：GeoNames（CC BY 4.0）。路线为示意。',
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
  credit: '数据：曾燕芳、叶伟关于清远高新区的报纸报道，2020年7月10日之后刊出。',
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
