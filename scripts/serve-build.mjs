// node scripts/serve-build.mjs PORT
import { serveBuild } from './serve.mjs';

await serveBuild(Number(process.argv[2]));
