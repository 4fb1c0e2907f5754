import { dev } from '$app/environment';
import { keepForOffline } from '$lib/offline/register';

if (!dev) keepForOffline();
