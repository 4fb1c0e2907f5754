import scenes from 'virtual:scenes';
import type { Scene } from './_kit/scene';

/** The scene of each chapter, by the chapter's id. */
export const SCENES: ReadonlyMap<string, Scene> = new Map(scenes.map((scene) => [scene.id, scene]));

/** @throws on a chapter without a scene, naming those that have one. */
export function sceneOf(id: string): Scene {
  const scene = SCENES.get(id);
  if (!scene) throw new Error(`no scene "${id}"; there are: ${[...SCENES.keys()].join(', ')}`);
  return scene;
}
