import FramePage from '$lib/reading/FramePage.svelte';
import { hydrate } from 'svelte';
import { wakeUp } from './wake-up';

wakeUp((where) => hydrate(FramePage, where));
