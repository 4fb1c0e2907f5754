// Installs what is missing and builds the site into build/, or where OUT_DIR says: `npm run build`.
// `--if-changed` leaves a site that stands there as it would be built now.
import { parseArgs } from 'node:util';
import { buildSite, freshSite, installPackages } from './bootstrap.mjs';

const { values } = parseArgs({ options: { 'if-changed': { type: 'boolean', default: false } } });
installPackages();
const built = process.env.OUT_DIR ? buildSite() : freshSite({ always: !values['if-changed'] });
process.exitCode = built ? 0 : 1;
