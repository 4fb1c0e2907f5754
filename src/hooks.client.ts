import { dev } from '$app/environment';
import { keepForOffline } from '$lib/offline/register';
import { keepPrerendered } from '$lib/reading/prerendered';

keepPrerendered(document.querySelector('.app')!);

if (!dev) keepForOffline();
