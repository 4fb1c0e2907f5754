import { hydrate, mount } from 'svelte';
import { keepPrerendered } from '$lib/reading/prerendered';
import App from './App.svelte';
import { here } from './here.svelte';
import { placeIn } from './place';

const root = document.documentElement;
const target = document.querySelector('.app')!;
Object.assign(here, placeIn(location.search, root.dataset.file === 'zh' ? 'zh' : 'en'));
keepPrerendered(target);
// The file holds the story ready to read; other pages take its place.
if (here.view === 'story') hydrate(App, { target });
else {
  target.replaceChildren();
  mount(App, { target });
}
root.classList.remove('elsewhere');
