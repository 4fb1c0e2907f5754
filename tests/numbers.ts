/** A number that stands on the page and is no figure of the ledger. */
export interface Allowed {
  where: RegExp;
  reason: string;
}

/** In prose, notes and labels, with the ledger's figures taken out; also number words that count. */
export const IN_PROSE: Record<'en' | 'zh', Allowed[]> = {
  en: [
    { where: /Eight characters/, reason: 'the inscription, which the picture writes' },
    { where: /\b(?:2019|2020)\b/, reason: 'the year the story is about and the one before' },
    { where: /Covid-19/, reason: 'a name' },
    { where: /CC BY 4\.0/, reason: 'the name of a licence' },
    { where: /One hairline is ten million yuan/, reason: 'the scale of the drawing, set in the scene' },
    { where: /says “V” twice/, reason: 'how often the feature calls it a V' },
    {
      where: /The two months of|never two points|[Tt]wo months fall|those two months/,
      reason: 'January and February'
    },
    { where: /the four states apart/, reason: 'intend, applied, approved, prize' },
    { where: /The two are never added/, reason: 'the two areas in the sentence before' },
    { where: /亿, a hundred million|万, ten thousand/, reason: 'what the units are' },
    {
      where: /[Tt]wo (?:arms|strokes|fields|groups|bars|squares|columns|dashed edges)|parted in two/,
      reason: 'shapes of the drawing, said of a picture'
    },
    {
      where: /Four towers|Three are solid|three more, solid/,
      reason: 'towers of the drawing, one a kind of platform'
    },
    {
      where: /five warm strands|has five strands|Five strands, five chapters|Did these five/,
      reason: 'the strands in the picture'
    },
    {
      where: /[Ff]ive things|Five words|three of them will turn warm/,
      reason: 'the difficulties in the picture, counted by the ledger, and those that meet help'
    },
    { where: /Six ordinary months|six months/, reason: 'half a year' },
    { where: /says so, twice/, reason: 'how often the newspaper calls it a V' }
  ],
  zh: [
    { where: /八个字/, reason: '匾上刻的字，图里一笔一笔写出来' },
    { where: /(?:2019|2020)年|\n2019\n/, reason: '故事讲的这一年和前一年' },
    { where: /\d{1,2}(?:[—–至、-]\d{1,2})?月|1、2月/, reason: '月份的名称' },
    { where: /CC BY 4\.0/, reason: '许可的名称' },
    { where: /二等奖/, reason: '奖项的名称' },
    { where: /四舍五入/, reason: '成语，不是数' },
    { where: /一千万元计划/, reason: '图上一格代表多少，写在图的代码里' },
    { where: /三期/, reason: '天安智谷三期是工程的名称' },
    { where: /贷出去多少，三方面/, reason: '用工、成本、政策三方面，个数由账本核对' },
    { where: /百分点/, reason: '单位' },
    { where: /两个月|不是两个点/, reason: '1月和2月' },
    { where: /报道两次说到/, reason: '报道用V字的次数' },
    { where: /不画成两个点/, reason: '1月和2月' },
    { where: /四样分开说/, reason: '拟投、想报、报了、批了' },
    { where: /两个数(?:相除|不能相加)/, reason: '前一句里的两个数' },
    { where: /用?亿和万|[百十]?[万亿]（|用万|用亿/, reason: '单位的名称' },
    { where: /两(?:列|片|边|组|块|根|笔|道|个方块)/, reason: '图里的形状' },
    { where: /四座楼|三座(?:是)?实心|第四座/, reason: '图里的楼，一类平台一座' },
    { where: /五股|五样|五章/, reason: '图里的五股，一股一章' },
    { where: /五件事|五个词|有三个会变暖/, reason: '图里的词，个数由账本核对；三个后来有帮助' },
    { where: /将?近四分之一/, reason: '−23.2%的说法' },
    { where: /六个平常月份/, reason: '半年' },
    { where: /说了两次是/, reason: '报纸用V字的次数' },
    { where: /这三个字/, reason: '靠什么，这几个字' },
    { where: /两墙之间/, reason: '图里的两道墙' }
  ]
};

/** In the pictures, with the ledger's figures taken out. */
export const IN_PICTURES: Allowed[] = [
  { where: /[−-]\d0%/, reason: 'hairlines of the scale, every ten points' },
  { where: /50%/, reason: 'mid-year, half of the plan: a calendar’s share' },
  { where: /2019|2020/, reason: 'the year that months belong to' },
  { where: /\d{1,2}(?:[—–至、-]\d{1,2})?月|1、2月/, reason: 'names of months' },
  { where: /^\d{3}$/, reason: 'the counter of the convoy’s distance, computed from the place it is drawn at' }
];
