// Installs what is missing and builds the site into build/, or where OUT_DIR says: `npm run build`.
import { buildSite, installPackages } from './bootstrap.mjs';

installPackages();
process.exitCode = buildSite() ? 0 : 1;
