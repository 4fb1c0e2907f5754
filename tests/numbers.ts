/** A number that stands on the page and is no figure of the ledger. */
export interface Allowed {
  where: RegExp;
  reason: string;
  /** Another half-year may have none of it. */
  sometimes?: true;
}

/** Digits in prose, with the ledger's figures taken out; the content check says which years these may be. */
export const IN_PROSE: Record<'en' | 'zh', Allowed[]> = {
  en: [
    { where: /\b(?:19|20)\d\d\b/, reason: 'a year that figures speak of' },
    { where: /Covid-19/, reason: 'a name' },
    { where: /CC BY 4\.0/, reason: 'the name of a licence' }
  ],
  zh: [
    { where: /(?:19|20)\d\d年/, reason: '数字说到的年份' },
    { where: /\d{1,2}(?:[—–至、-]\d{1,2})?月|1、2月/, reason: '月份的名称' },
    { where: /CC BY 4\.0/, reason: '许可的名称' }
  ]
};

/** In the pictures, with the ledger's figures taken out. */
export const IN_PICTURES: Allowed[] = [
  { where: /[−-]\d0%/, reason: 'hairlines of the scale, every ten points', sometimes: true },
  { where: /50%/, reason: 'mid-year, half of the plan: a calendar’s share', sometimes: true },
  { where: /(?:19|20)\d\d/, reason: 'the year that months belong to' },
  { where: /\d{1,2}(?:[—–至、-]\d{1,2})?月|1、2月/, reason: 'names of months' },
  { where: /^\d{3}$/, reason: 'the counter of the convoy’s distance, computed from the place it is drawn at' }
];
