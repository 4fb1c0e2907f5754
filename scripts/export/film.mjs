import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** How many frames are drawn at once; each holds some 10 MB until it is its turn. */
const AHEAD = Math.min(8, availableParallelism() + 1);

/** Fixed, for the same frames make the same file whatever the machine. */
const ENCODER = [
  ...['-c:v', 'libx264', '-preset', 'medium', '-tune', 'animation', '-crf', '20', '-threads', '4'],
  // Dark gradients keep their shades.
  ...['-x264-params', 'aq-mode=3:aq-strength=1.1:keyint=60'],
  ...['-vf', 'scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int,format=yuv420p'],
  ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'],
  ...['-c:a', 'aac', '-b:a', '64k', '-movflags', '+faststart']
];

/** It is written to, and what it says is heard. @type {['pipe', 'ignore', 'pipe']} */
const STDIO = ['pipe', 'ignore', 'pipe'];

/** @throws where FFmpeg is missing, saying where it is to be had */
export function assertFfmpeg() {
  if (spawnSync('ffmpeg', ['-version'], { stdio: 'ignore' }).status !== 0)
    throw new Error('FFmpeg is missing: install it (Debian package ffmpeg)');
}

/** @param {string} svg @returns {Promise<Buffer>} its pixels, three bytes each */
const pixelsOf = (svg) => sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();

/** @param {Buffer} below @param {Buffer} over @param {number} shown opacity of what lies over */
function blended(below, over, shown) {
  const pixels = Buffer.allocUnsafe(below.length);
  for (let i = 0; i < pixels.length; i++)
    pixels[i] = Math.round((below[i] ?? 0) * (1 - shown) + (over[i] ?? 0) * shown);
  return pixels;
}

/** Draws frames; what is alike is drawn once. */
class Drawn {
  /** @type {Map<string, Promise<Buffer>>} */
  #kept = new Map();

  /** @param {string} svg */
  #pixels(svg) {
    const known = this.#kept.get(svg);
    if (known) return known;
    const drawn = pixelsOf(svg);
    this.#kept.set(svg, drawn);
    // Both sides of a dissolve, and those that are drawn ahead.
    if (this.#kept.size > AHEAD + 2) this.#kept.delete(this.#kept.keys().next().value ?? '');
    return drawn;
  }

  /** @param {import('../../src/lib/deck/film/frames.ts').Frame} frame */
  async frame({ svg, over }) {
    if (!over) return this.#pixels(svg);
    const [below, above] = await Promise.all([this.#pixels(svg), this.#pixels(over.svg)]);
    return blended(below, above, over.shown);
  }
}

/**
 * Draws a film's frames and has FFmpeg make an MP4 of them, H.264 with a silent track.
 * @param {import('../../src/lib/deck/film/frames.ts').Frames} frames
 * @param {{ width: number, height: number }} size px
 * @param {{ rate: number, metadata: string, language: string }} about frames a second; title and chapters
 * @param {(done: number, all: number) => void} reportProgress
 * @returns {Promise<Buffer>}
 */
export async function filmFile(frames, { width, height }, { rate, metadata, language }, reportProgress) {
  const folder = mkdtempSync(join(tmpdir(), 'film-'));
  const chapters = join(folder, 'chapters.txt');
  const file = join(folder, 'film.mp4');
  writeFileSync(chapters, metadata);
  const ffmpeg = spawn(
    'ffmpeg',
    [
      ...['-hide_banner', '-loglevel', 'error', '-y'],
      ...['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${width}x${height}`, '-r', String(rate), '-i', '-'],
      ...['-f', 'lavfi', '-i', 'anullsrc=r=48000:cl=stereo', '-i', chapters],
      ...['-map', '0:v', '-map', '1:a', '-map_metadata', '2', '-map_chapters', '2'],
      ...['-t', String(frames.count / rate), ...ENCODER, '-metadata:s:a:0', `language=${language}`, file]
    ],
    { stdio: STDIO }
  );
  let said = '';
  ffmpeg.stderr.on('data', (data) => (said += data));
  // What it says of a broken pipe, it says in words.
  ffmpeg.stdin.on('error', () => {});
  const ended = once(ffmpeg, 'close');
  try {
    const drawn = new Drawn();
    /** @type {Promise<Buffer>[]} */
    const ahead = [];
    let next = 0;
    for (let number = 0; number < frames.count; number++) {
      while (next < frames.count && ahead.length < AHEAD) ahead.push(drawn.frame(frames.at(next++)));
      const pixels = await /** @type {Promise<Buffer>} */ (ahead.shift());
      if (ffmpeg.exitCode !== null) break;
      if (!ffmpeg.stdin.write(pixels)) await Promise.race([once(ffmpeg.stdin, 'drain'), ended]);
      reportProgress(number + 1, frames.count);
    }
    ffmpeg.stdin.end();
    const [code] = await ended;
    if (code !== 0) throw new Error(`FFmpeg: ${said.trim() || `ended with ${code}`}`);
    return readFileSync(file);
  } finally {
    ffmpeg.kill();
    rmSync(folder, { recursive: true });
  }
}
