import type { FiguresMessages } from './messages';

export const zh: FiguresMessages = {
  description:
    '故事里的每个数字都在一张表里：怎么印的、报道第几段、原文写法、谁公布的，或者公式和范围。另有CSV、JSON和数据包可下载。',
  skip: '跳到数字',
  parts: '本页内容',
  counted: { printed: '登出', counted: '数出', derived: '推算', statistics: '统计', silences: '局限' },
  columns: { value: '数字', measure: '指标', period: '时期', source: '出处', use: '用在哪里' },
  sortBy: '排序',
  captions: { feature: '报道的数字：登出的、数出的、推算的', statistics: '公开统计，按发布机构' },
  qualifiers: {
    about: '约数',
    'at-least': '下限',
    'more-than': '下限',
    'as-low-as': '最低',
    planned: '计划数'
  },
  permalink: (id) => `数字${id}的链接`,
  spoken: '讲者备注里',
  unused: '故事没有用，补全这一组',
  inputs: '由',
  filter: '查一个数',
  find: '文字或数字',
  findHint: '车、亿元、专利……',
  kind: '种类',
  anyKind: '所有种类',
  chapter: '章节',
  anyChapter: '所有章节',
  reset: '全部显示',
  shown: (shown, all) => (shown === all ? `全部${all}个数字` : `${all}个数字中的${shown}个`),
  none: '没有哪个数字对得上。少写几个字再找。',
  files: {
    csv: '表格，可用Excel打开',
    json: '同样内容，JSON格式',
    package: '各列的含义（数据包）'
  },
  dataset: (title) => `《${title}》的数字`
};
