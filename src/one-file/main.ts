import { localeOf } from '$lib/locales/locales';
import { hydrate, mount } from 'svelte';
import { keepPrerendered } from '$lib/reading/prerendered';
import App from './App.svelte';
import { openPage } from './current-page.svelte';
import { openPageOf } from './open-page';

const root = document.documentElement;
const target = document.querySelector('.app')!;
Object.assign(openPage, openPageOf(location.search, localeOf(root.dataset.file)));
keepPrerendered(target);
// The file holds the story ready to read; other pages take its place.
if (openPage.view === 'story') hydrate(App, { target });
else {
  target.replaceChildren();
  mount(App, { target });
}
root.classList.remove('elsewhere');
