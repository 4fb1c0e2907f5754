/** The deck by itself in an exhibition hall: it plays until someone touches it, and takes over again when they left. */
export interface Kiosk {
  mode: 'playing' | 'visited';
  /** When it goes on to the next step, or takes over again; ms since the epoch. */
  until: number;
}

/** Ms without input after which a visitor has left. */
export const PATIENCE = 60_000;

export const play = (now: number, standing: number): Kiosk => ({ mode: 'playing', until: now + standing });
export const visit = (now: number): Kiosk => ({ mode: 'visited', until: now + PATIENCE });

/** What is due: `next` shows the next step, `resume` takes over from a visitor who left. */
export function due(kiosk: Kiosk, now: number): 'next' | 'resume' | undefined {
  if (now < kiosk.until) return;
  return kiosk.mode === 'playing' ? 'next' : 'resume';
}
