import { geoDistance } from 'd3';
import * as v from 'valibot';
import { ContentError, reporter, type Problem } from '../ledger/content-error';
import { readRows, type Row } from '../ledger/rows';
import type { SourceFile } from '../ledger/source-file';
import { plainNumber } from '../ledger/spreadsheet';
import { projectGeography, type Geography } from './project';

const EARTH_RADIUS = 6371.0088;
/** Degrees by which the drawn map may be off: its points stand on a grid. */
const GRID = 0.02;

const number = (pattern: RegExp, advice: string) =>
  v.pipe(v.string(), v.transform(plainNumber), v.regex(pattern, advice), v.transform(Number));
const DEGREES = /^-?\d{1,3}(?:\.\d+)?$/;

const PLACE_COLUMNS = ['name_zh', 'name_en', 'level', 'lon', 'lat', 'straight_km_to_qingyuan'] as const;

const PlaceRow = v.object({
  name_zh: v.pipe(v.string(), v.regex(/\p{Script=Han}/u, 'Write the name in Chinese. | 写中文名。')),
  name_en: v.pipe(v.string(), v.regex(/^[A-Z]/, 'Write the name in English. | 写英文名。')),
  level: v.string(),
  lon: number(DEGREES, 'Write degrees east, such as 113.0333. | 写东经度数，例如 113.0333。'),
  lat: number(DEGREES, 'Write degrees north, such as 23.7. | 写北纬度数，例如 23.7。'),
  straight_km_to_qingyuan: number(
    /^\d{1,5}$/,
    'Write whole kilometres, such as 695. | 写整公里数，例如 695。'
  )
});

/** A row of `places.csv`: degrees and km. */
type PlaceRow = v.InferOutput<typeof PlaceRow>;

/** A distance is what the coordinates say; a place stands where the map has it. */
function checkPlaces(rows: readonly Row<PlaceRow>[], file: string, map: Geography, problems: Problem[]) {
  const say = reporter(file, problems);
  const destination = map.places.find(({ kind }) => kind === 'dest')!;
  for (const { line, value: row } of rows) {
    const { lon, lat, straight_km_to_qingyuan: km } = row;
    const exact = geoDistance([lon, lat], [destination.lon, destination.lat]) * EARTH_RADIUS;
    if (Math.abs(exact - km) > 1.5) say(line, 'distanceOff', row.name_en, km, Math.round(exact));
    const drawn = map.places.find(({ zh }) => row.name_zh.startsWith(zh));
    if (drawn && Math.max(Math.abs(drawn.lon - lon), Math.abs(drawn.lat - lat)) > GRID)
      say(line, 'placeMoved', row.name_en, drawn.lon.toFixed(2), drawn.lat.toFixed(2));
  }
  for (const { zh, en, kind } of map.places)
    if (kind === 'hb' && !rows.some(({ value }) => value.name_zh.startsWith(zh)))
      say(1, 'placeMissing', en, zh);
}

/**
 * The map, its places checked.
 * @throws ContentError listing everything wrong
 */
export function compileGeography(topology: SourceFile, places: SourceFile): Geography {
  const problems: Problem[] = [];
  const table = readRows(places, PLACE_COLUMNS, PlaceRow, problems);
  if (!table || problems.length > 0) throw new ContentError(problems);
  const map = projectGeography(topology.text);
  checkPlaces(table.rows, places.file, map, problems);
  if (problems.length > 0) throw new ContentError(problems);
  return map;
}
