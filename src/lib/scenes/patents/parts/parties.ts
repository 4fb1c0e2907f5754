import type { FigureId, LabelKey } from '../scene';

/** Those who wait for one thing: a lane before the counter, or a row behind the start line. */
export interface Party {
  figure: FigureId;
  label: LabelKey;
  /** Firms are round and projects square: they are never added up. */
  unit: 'firms' | 'projects';
  /** Those of them that the source names. */
  names: readonly LabelKey[];
}

const firms = (figure: FigureId, label: LabelKey, names: readonly LabelKey[] = []): Party => ({
  figure,
  label,
  unit: 'firms',
  names
});

/** Who has applied, from left to right; the gate is in their middle. */
export const APPLIED: readonly Party[] = [
  { figure: 'science-applied', label: 'science', unit: 'projects', names: [] },
  firms('labs-applied', 'labs', ['jushi']),
  firms('hightech-applied', 'hightech'),
  firms('ip-applied', 'ip', ['heyifu', 'shunbo', 'kuaidi', 'chujiang', 'zhengtong', 'boyun', 'jiazhi'])
];

/** Who means to apply. */
export const INTENDING: readonly Party[] = [
  firms('prov-centres-intend', 'prov-centres', ['zhongneng', 'juhang']),
  firms('city-centres-intend', 'city-centres', ['zhengtong', 'wenfeng'])
];

/** Whose projects are approved: each has a name and a trade. */
export const APPROVED = ['tianyi', 'jiabo', 'laimeng'] as const satisfies readonly LabelKey[];
