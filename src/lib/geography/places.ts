import { geoDistance } from 'd3';
import * as v from 'valibot';
import { ContentError, type Problem } from '../ledger/content-error';
import { readRows, type Row } from '../ledger/rows';
import type { SourceFile } from '../ledger/source-file';
import { projectGeography, type Geography } from './project';

const EARTH_RADIUS = 6371.0088;
/** Degrees by which the drawn map may be off: its points stand on a grid. */
const GRID = 0.02;

const number = (what: string, pattern: RegExp) =>
  v.pipe(v.string(), v.regex(pattern, `Write ${what}.`), v.transform(Number));
const DEGREES = /^-?\d{1,3}(?:\.\d+)?$/;

const PLACE_COLUMNS = ['name_zh', 'name_en', 'level', 'lon', 'lat', 'straight_km_to_qingyuan'] as const;

const PlaceRow = v.object({
  name_zh: v.pipe(v.string(), v.regex(/\p{Script=Han}/u, 'Write the name in Chinese.')),
  name_en: v.pipe(v.string(), v.regex(/^[A-Z]/, 'Write the name in English.')),
  level: v.string(),
  lon: number('degrees east, such as 113.0333', DEGREES),
  lat: number('degrees north, such as 23.7', DEGREES),
  straight_km_to_qingyuan: number('whole kilometres, such as 695', /^\d{1,5}$/)
});

/** A row of `places.csv`: degrees and km. */
type PlaceRow = v.InferOutput<typeof PlaceRow>;

/** A distance is what the coordinates say; a place stands where the map has it. */
function checkPlaces(rows: readonly Row<PlaceRow>[], file: string, map: Geography, problems: Problem[]) {
  const destination = map.places.find(({ kind }) => kind === 'dest')!;
  for (const { line, value: row } of rows) {
    const say = (message: string, advice: string) => problems.push({ file, line, message, advice });
    const { lon, lat, straight_km_to_qingyuan: km } = row;
    const exact = geoDistance([lon, lat], [destination.lon, destination.lat]) * EARTH_RADIUS;
    if (Math.abs(exact - km) > 1.5)
      say(
        `"${row.name_en}" is said to be ${km} km from Qingyuan; its coordinates say ${Math.round(exact)}.`,
        'Mend the distance or the coordinates.'
      );
    const drawn = map.places.find(({ zh }) => row.name_zh.startsWith(zh));
    if (drawn && Math.max(Math.abs(drawn.lon - lon), Math.abs(drawn.lat - lat)) > GRID)
      say(
        `"${row.name_en}" stands on the map at ${drawn.lon.toFixed(2)}, ${drawn.lat.toFixed(2)}.`,
        'Mend the coordinates: the drawn map does not follow this table.'
      );
  }
  for (const { zh, en, kind } of map.places)
    if (kind === 'hb' && !rows.some(({ value }) => value.name_zh.startsWith(zh)))
      problems.push({
        file,
        line: 1,
        message: `the place "${en}" of the map has no row.`,
        advice: `Put the row back whose name_zh begins with ${zh}.`
      });
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
