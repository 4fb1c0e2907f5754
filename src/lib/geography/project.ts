import { geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { corridorPast, type Corridor } from './corridor';

/** Width of the map's own plane; scenes scale it to their stage. */
export const PLANE_WIDTH = 1000;

export interface Place {
  zh: string;
  en: string;
  /** `hb` a place in Hubei, `via` a city on the corridor, `dest` Qingyuan. */
  kind: 'hb' | 'via' | 'dest';
  x: number;
  y: number;
  lon: number;
  lat: number;
}

/** On the plane, to a tenth. */
type PlanePoint = [x: number, y: number];

/** Rivers, lakes and places on a Mercator plane `width` × `height`. No administrative area, on purpose. */
export interface Geography {
  width: number;
  height: number;
  rivers: { id: string; runs: PlanePoint[][] }[];
  lakes: { name: string; shores: PlanePoint[][] }[];
  places: Place[];
  corridor: Corridor;
  /** Mercator scale and translation of the plane, to read a point's longitude and latitude back. */
  mercator: { scale: number; x: number; y: number };
}

interface RiverProperties {
  r: string;
}
interface LakeProperties {
  name: string | null;
}
interface PlaceProperties {
  id: string;
  zh: string;
  en: string;
  k: Place['kind'];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The lines of a feature as projected; a ring's last point, which is its first, is left out. */
function runsOf(shape: GeoPermissibleObjects, projection: GeoProjection): PlanePoint[][] {
  const runs: PlanePoint[][] = [];
  geoPath(projection, {
    beginPath() {},
    moveTo: (x, y) => runs.push([[round(x), round(y)]]),
    lineTo: (x, y) => runs.at(-1)!.push([round(x), round(y)]),
    closePath() {},
    arc() {}
  })(shape);
  return runs;
}

/**
 * Projects the corridor once, at build time, so that no reader's phone carries a projection.
 * @param topologyText TopoJSON with the objects rivers, lakes and places
 */
export function projectGeography(topologyText: string): Geography {
  const topology = JSON.parse(topologyText) as Topology<{
    rivers: GeometryCollection<RiverProperties>;
    lakes: GeometryCollection<LakeProperties>;
    places: GeometryCollection<PlaceProperties>;
  }>;
  const { rivers, lakes, places } = topology.objects;
  const placeFeatures = feature(topology, places).features;
  const riverFeatures = feature(topology, rivers).features;
  const all = {
    type: 'FeatureCollection',
    features: [...riverFeatures, ...placeFeatures]
  } as GeoPermissibleObjects;
  const projection = geoMercator().fitWidth(PLANE_WIDTH, all);
  const [tx, ty] = projection.translate();
  const placed = placeFeatures.map(({ geometry, properties }) => {
    const [lon, lat] = (geometry as GeoJSON.Point).coordinates as [number, number];
    const [x, y] = projection([lon, lat])!;
    return {
      zh: properties.zh,
      en: properties.en,
      kind: properties.k,
      x: round(x),
      y: round(y),
      lon,
      lat
    };
  });
  return {
    mercator: { scale: projection.scale(), x: tx, y: ty },
    width: PLANE_WIDTH,
    height: Math.ceil(geoPath(projection).bounds(all)[1][1]),
    rivers: riverFeatures.map((river) => ({ id: river.properties.r, runs: runsOf(river, projection) })),
    lakes: feature(topology, lakes).features.map((lake) => ({
      name: lake.properties.name ?? '',
      shores: runsOf(lake, projection)
    })),
    places: placed,
    corridor: corridorPast(placed)
  };
}
