import StoryPage from '$lib/reading/StoryPage.svelte';
import { hydrate } from 'svelte';
import { wakeUp } from './wake-up';

wakeUp((where) => hydrate(StoryPage, where));
