import { cover } from './cover/scene';
import { finale } from './finale/scene';
import type { Scene } from './kit/scene';

/** The scenes that a worker draws while their crowd moves; none else, so that it loads quickly. */
const scenes = [cover, finale] as unknown as Scene[];
export const CROWDS: ReadonlyMap<string, Scene> = new Map(scenes.map((scene) => [scene.id, scene]));
