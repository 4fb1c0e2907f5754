import loaders from 'virtual:scene-loaders';
import type { Scene } from './_kit/scene';

const loaded = new Map<string, Scene>();

/** The scene of a chapter if its code is here. */
export const loadedScene = (id: string): Scene | undefined => loaded.get(id);

/**
 * When all code is here: the page can be printed, and a fling meets no still.
 * @param pause what to wait for before each chapter, so that the page answers between them
 */
export const loadAll = async (pause?: () => Promise<void>) => {
  for (const id of Object.keys(loaders)) {
    await pause?.();
    await loadScene(id);
  }
};

/** Those that are on their way. */
const coming = new Map<string, Promise<Scene>>();

async function load(id: string): Promise<Scene> {
  try {
    const scene = await loaders[id]!();
    loaded.set(id, scene);
    return scene;
  } finally {
    coming.delete(id);
  }
}

/** @throws where the network fails; asking again tries again. */
export async function loadScene(id: string): Promise<Scene> {
  const known = loaded.get(id);
  if (known) return known;
  if (!coming.has(id)) coming.set(id, load(id));
  return coming.get(id)!;
}
