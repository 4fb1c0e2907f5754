import { dian, gou, heng, na, pie, shu, single, turned, type Stroke } from './brush';

/*
 * The eight characters carved in the plaque, drawn for this story: the middle line of each stroke in the order in which
 * it is written, x and y in hundredths of the character's square.
 */

const QING: readonly Stroke[] = [
  single(dian(15, 28, 12, 36, 8, 46)),
  single(dian(29, 26, 33, 32, 36, 40)),
  single(shu(22, 6, 22, 95)),
  single(heng(46, 17, 91, 15)),
  single(heng(49, 29, 88, 27.5)),
  single(shu(68, 5, 68, 41)),
  single(heng(41, 42, 97, 40)),
  single(pie(51, 51, 51, 78, 42, 96)),
  turned(heng(51, 53, 86, 52), shu(86, 52, 86, 93), gou(86, 93, 75, 87)),
  single(heng(53, 65, 84, 64)),
  single(heng(53, 78, 84, 77))
];

const XI: readonly Stroke[] = [
  single(pie(78, 6, 52, 15, 22, 19)),
  turned(pie(48, 20, 38, 31, 27, 40), heng(27, 40, 60, 36)),
  turned(pie(73, 28, 52, 46, 20, 62), heng(20, 62, 80, 55)),
  single(dian(64, 45, 74, 53, 83, 64)),
  turned(shu(51, 61, 51, 94), gou(51, 94, 40, 87)),
  single(pie(33, 68, 26, 80, 12, 91)),
  single(dian(66, 67, 77, 76, 88, 89))
];

const QI: readonly Stroke[] = [
  single(pie(50, 4, 34, 31, 4, 53)),
  single(na(50, 8, 68, 33, 97, 51)),
  single(shu(52, 39, 52, 91)),
  single(heng(52, 61, 80, 59.5)),
  single(shu(28, 56, 28, 91)),
  single(heng(7, 93, 94, 92))
];

const YE: readonly Stroke[] = [
  single(shu(37, 9, 37, 87)),
  single(shu(62, 9, 62, 87)),
  single(dian(12, 32, 19, 46, 25, 66)),
  single(pie(89, 29, 83, 48, 74, 66)),
  single(heng(5, 89, 96, 87))
];

const FU: readonly Stroke[] = [
  single(pie(16, 9, 16, 62, 6, 95)),
  turned(heng(16, 11, 39, 10), shu(39, 10, 39, 92), gou(39, 92, 29, 86)),
  single(heng(18, 33, 37, 32)),
  single(heng(18, 56, 37, 55)),
  turned(heng(54, 12, 86, 11), shu(86, 11, 85, 34), gou(85, 34, 74, 29)),
  single(shu(54, 10, 54, 95)),
  turned(heng(58, 48, 86, 47), pie(86, 47, 78, 74, 56, 94)),
  single(na(61, 56, 74, 77, 97, 94))
];

const WU: readonly Stroke[] = [
  single(pie(41, 3, 30, 24, 10, 40)),
  turned(heng(36, 18, 74, 16), pie(74, 16, 54, 43, 10, 60)),
  single(na(33, 27, 58, 44, 96, 56)),
  turned(heng(20, 67, 78, 65), pie(78, 65, 77, 80, 70, 93), gou(70, 93, 56, 87)),
  single(pie(49, 54, 42, 78, 12, 97))
];

const GAO: readonly Stroke[] = [
  single(dian(45, 2, 50, 7, 54, 13)),
  single(heng(7, 20, 94, 18)),
  single(shu(31, 28, 32, 46)),
  turned(heng(31, 30, 69, 29), shu(69, 29, 68, 46)),
  single(heng(33, 44, 68, 43)),
  single(shu(13, 54, 13, 96)),
  turned(heng(13, 57, 88, 55), shu(88, 55, 88, 94), gou(88, 94, 76, 88)),
  single(shu(35, 66, 36, 88)),
  turned(heng(35, 68, 66, 67), shu(66, 67, 65, 88)),
  single(heng(37, 86, 65, 85))
];

const XIAO: readonly Stroke[] = [
  single(dian(25, 3, 30, 9, 33, 16)),
  single(heng(5, 23, 53, 21)),
  single(pie(20, 31, 15, 41, 5, 51)),
  single(dian(37, 31, 44, 38, 50, 47)),
  single(pie(42, 43, 30, 72, 4, 92)),
  single(dian(13, 51, 30, 70, 47, 90)),
  single(pie(67, 4, 60, 25, 49, 44)),
  single(heng(62, 26, 95, 24)),
  single(pie(83, 26, 75, 64, 45, 95)),
  single(na(59, 42, 73, 72, 98, 94))
];

/** Each with the row of the board that it stands in. */
export const INSCRIPTION: readonly (readonly (readonly Stroke[])[])[] = [
  [QING, XI, QI, YE],
  [FU, WU, GAO, XIAO]
];
