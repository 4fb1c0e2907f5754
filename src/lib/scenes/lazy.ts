import type { Scene } from './_kit/scene';

const asScene = (scene: unknown) => scene as Scene;

/** A scene's code comes when its chapter is near. */
const LOADERS: Record<string, () => Promise<Scene>> = {
  cover: () => import('./cover/scene').then(({ cover }) => asScene(cover)),
  recovery: () => import('./recovery/scene').then(({ recovery }) => asScene(recovery)),
  buses: () => import('./buses/scene').then(({ buses }) => asScene(buses)),
  relief: () => import('./relief/scene').then(({ relief }) => asScene(relief)),
  projects: () => import('./projects/scene').then(({ projects }) => asScene(projects)),
  patents: () => import('./patents/scene').then(({ patents }) => asScene(patents)),
  platforms: () => import('./platforms/scene').then(({ platforms }) => asScene(platforms)),
  finale: () => import('./finale/scene').then(({ finale }) => asScene(finale))
};

const loaded = new Map<string, Scene>();

/** The scene of a chapter if its code is here. */
export const loadedScene = (id: string): Scene | undefined => loaded.get(id);

/** When all code is here: the page can be printed, and a fling meets no still. */
export const loadAll = async () => {
  for (const id of Object.keys(LOADERS)) await loadScene(id);
};

/** Those that are on their way. */
const coming = new Map<string, Promise<Scene>>();

async function load(id: string): Promise<Scene> {
  try {
    const scene = await LOADERS[id]!();
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
