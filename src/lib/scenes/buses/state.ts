import geography from 'virtual:geography';
import { timeline } from '../_kit/motion';
import type { SceneEdition } from '../_kit/scene';
import type { manifest } from './manifest';
import { corridor } from './parts/route';

export type Edition = SceneEdition<(typeof manifest.labels)[number], (typeof manifest.figures)[number]>;
export type Point = [number, number];

/** What each step changes. */
export const at = timeline({ floor: 0, places: 0, board: 0, depart: 0, arrive: 0, restart: 0 }, [
  ['floor', { floor: 1 }],
  ['places', { places: 1 }],
  ['board', { board: 1 }],
  ['depart', { depart: 1 }],
  ['arrive', { arrive: 1 }],
  ['restart', { restart: 1 }]
]);
export type BusState = ReturnType<typeof at>;

export const route = corridor(geography);
export const placeOf = (name: string) => geography.places.find(({ en }) => en === name)!;
export const hubei = geography.places.filter(({ kind }) => kind === 'hb');
export const qingyuan = placeOf('Qingyuan');
export const guangzhou = placeOf('Guangzhou');
