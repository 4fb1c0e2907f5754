import { csvParse } from 'd3';
import geography from 'virtual:geography';
import { expect, test } from 'vitest';
import { readSources } from '../../../story/sources';
import { corridor, straightKm } from './route';

const place = (name: string) => geography.places.find(({ en }) => en === name)!;

test('straight-line distances are those of the table of places', () => {
  const qingyuan = place('Qingyuan');
  const rows = csvParse(readSources().places.text);
  for (const { en, zh, x, y } of geography.places.filter(({ kind }) => kind === 'hb')) {
    const km = Number(rows.find(({ name_zh }) => name_zh!.startsWith(zh))!.straight_km_to_qingyuan);
    const computed = straightKm(geography, [x, y], [qingyuan.x, qingyuan.y]);
    expect(Math.abs(computed - km), `${en}: ${computed} for ${km}`).toBeLessThan(2);
  }
});

test('the corridor starts at no place of Hubei and ends in Qingyuan', () => {
  const route = corridor(geography);
  const start = route.at(0);
  for (const { x, y, kind } of geography.places)
    if (kind === 'hb') expect(Math.hypot(x - start.x, y - start.y)).toBeGreaterThan(15);
  const end = route.at(route.length);
  expect(Math.hypot(end.x - place('Qingyuan').x, end.y - place('Qingyuan').y)).toBeLessThan(0.1);
});

test('a length along the corridor is a distance along it', () => {
  const route = corridor(geography);
  for (let length = 5; length < route.length; length += 5) {
    const [a, b] = [route.at(length - 5), route.at(length)];
    expect(Math.abs(Math.hypot(b.x - a.x, b.y - a.y) - 5)).toBeLessThan(0.3);
  }
});
