import { buses } from './buses/scene';
import { cover } from './cover/scene';
import type { Scene } from './_kit/scene';
import { finale } from './finale/scene';
import { patents } from './patents/scene';
import { platforms } from './platforms/scene';
import { projects } from './projects/scene';
import { recovery } from './recovery/scene';
import { relief } from './relief/scene';

const scenes = [cover, recovery, buses, relief, projects, patents, platforms, finale] as unknown as Scene[];

/** The scene of each chapter, by the chapter's id. */
export const SCENES: ReadonlyMap<string, Scene> = new Map(scenes.map((scene) => [scene.id, scene]));

/** @throws on a chapter without a scene, naming those that have one. */
export function sceneOf(id: string): Scene {
  const scene = SCENES.get(id);
  if (!scene) throw new Error(`no scene "${id}"; there are: ${[...SCENES.keys()].join(', ')}`);
  return scene;
}
