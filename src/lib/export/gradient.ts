import { round } from '../marks/marks';

/** A CSS gradient as SVG has it: along a line in px, with stops from 0 to 1. */
export interface Gradient {
  from: readonly [number, number];
  to: readonly [number, number];
  stops: { at: number; colour: string }[];
}

/**
 * Reads `linear-gradient(105deg, #a 30%, #b, #c)` for a box; undefined for a plain colour.
 * Stops without an offset stand evenly between their neighbours.
 */
export function gradientOf(css: string, width: number, height: number): Gradient | undefined {
  const inside = /^linear-gradient\(([\s\S]*)\)$/.exec(css)?.[1];
  if (!inside) return undefined;
  const parts = inside.split(',').map((part) => part.trim());
  const angle = parts[0]!.endsWith('deg') ? parseFloat(parts.shift()!) : 180;
  const offsets = parts.map((part) =>
    part.endsWith('%') ? parseFloat(part.split(/\s+/)[1]!) / 100 : undefined
  );
  offsets[0] ??= 0;
  offsets[offsets.length - 1] ??= 1;
  const at = offsets.map((offset, index) => {
    if (offset !== undefined) return offset;
    const before = offsets.findLastIndex((one, i) => i < index && one !== undefined);
    const after = offsets.findIndex((one, i) => i > index && one !== undefined);
    return offsets[before]! + ((offsets[after]! - offsets[before]!) * (index - before)) / (after - before);
  });
  const radians = (angle * Math.PI) / 180;
  const [x, y] = [Math.sin(radians), -Math.cos(radians)];
  const half = (Math.abs(width * x) + Math.abs(height * y)) / 2;
  return {
    from: [round(width / 2 - x * half), round(height / 2 - y * half)],
    to: [round(width / 2 + x * half), round(height / 2 + y * half)],
    stops: parts.map((part, index) => ({ at: at[index]!, colour: part.split(/\s+/)[0]! }))
  };
}
