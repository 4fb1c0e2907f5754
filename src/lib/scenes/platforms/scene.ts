import { sceneLayout, type SceneLayout } from '../_kit/layout';
import { group, line } from '../../marks/marks';
import { span } from '../_kit/motion';
import { pictureOf } from '../../marks/keep-on-stage';
import type { Scene } from '../_kit/scene';
import { lights, skyline } from '../_kit/skyline';
import { drawnKey, memoize } from '../../util/memoize';
import { captions } from './parts/captions';
import { incubators } from './parts/incubators';
import { signing } from './parts/signing';
import { at, together, type Edition } from './state';
import { talent } from './parts/talent';
import { drawSkyline } from './parts/towers';
import { manifest } from './manifest';

/** Where the windows are once both groups stand: the same for a size and its counts, so computed once and kept. */
const lightsOf = memoize(
  (f: SceneLayout, { figures }: Edition) =>
    lights(
      skyline(f, (id) => figures[id].value),
      figures.talent.value
    ),
  drawnKey
);

/** Chapter 6: the platforms as a skyline, one storey a platform, hollow where the source is silent. */
export const platforms: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'provincial',
  textPosition: () => 'upper',
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = sceneLayout(size);
    const sky = skyline(f, (id) => edition.figures[id].value, together(s));
    // Captions go before the skyline sinks, and come back when it stands.
    const named = 1 - span(s.signing, 0, 0.12) * (1 - span(s.talent, 0.42, 0.6));
    return pictureOf(f, [
      ...drawSkyline(f, sky, s, lightsOf(f, edition)),
      line('ground', [0, sky.ground], [f.width, sky.ground], 'ink', f.stroke.datum),
      ...(named > 0 ? [group('captions', captions(f, sky, s, edition), { opacity: named })] : []),
      ...(s.incubators > 0 && s.provincial < 1 ? [group('incubators', incubators(f, sky, s, edition))] : []),
      ...(s.signing > 0 && s.talent < 1 ? [group('signing', signing(f, sky, s, edition))] : []),
      ...(s.talent > 0 ? [group('talent', talent(f, sky, s, edition))] : [])
    ]);
  }
};
