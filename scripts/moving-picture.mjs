// Draws the read-me's moving picture anew, static/story.webp: `npm run moving-picture`. It is committed.
import { statSync } from 'node:fs';
import sharp from 'sharp';
import { loadStory } from './export/story.mjs';

const FILE = 'static/story.webp';
const story = await loadStory();
const frames = story.movingPicture(story.editions.en);
await story.close();
const drawn = [];
for (const { svg } of frames)
  drawn.push(await sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 1 }).toBuffer());
await sharp(drawn, { join: { animated: true }, limitInputPixels: false })
  .webp({ quality: 78, effort: 5, smartSubsample: true, loop: 0, delay: frames.map(({ delay }) => delay) })
  .toFile(FILE);
console.log(`${FILE}: ${frames.length} frames, ${Math.round(statSync(FILE).size / 1000)} kB`);
