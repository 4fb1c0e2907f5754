import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import { place, placeIn } from './place.svelte';

const root = document.documentElement;
const target = document.querySelector('.app')!;
Object.assign(place, placeIn(location.search, root.dataset.file === 'zh' ? 'zh' : 'en'));
// The file holds the story ready to read; other pages take its place.
if (place.view === 'story') hydrate(App, { target });
else {
  target.replaceChildren();
  mount(App, { target });
}
root.classList.remove('elsewhere');
