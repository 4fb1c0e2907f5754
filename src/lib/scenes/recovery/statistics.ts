import type { SceneStatistics } from '../../story/scene-manifest';
import { RATE } from '../_kit/value-limits';
import { draws } from './months';

export const statistics: SceneStatistics = { draws, limit: RATE };
