import { LANGUAGES, type Locale } from '../locales/locales';

/** How long the talk has run, step by step; times are ms, moments ms since the epoch, so that windows agree. */
export interface Times {
  running: boolean;
  /** Up to when `spent` has been counted. */
  since: number;
  spent: Readonly<Record<string, number>>;
}

export const noTimes: Times = { running: false, since: 0, spent: {} };

/** Counts the time since the last change towards a step. */
function counted(times: Times, step: string, now: number): Times {
  if (!times.running) return { ...times, since: now };
  const spent = { ...times.spent, [step]: timeOf(times, step, step, now) };
  return { ...times, since: now, spent };
}

/** Time spent at a step, the running one included when it is where the talk is. */
export const timeOf = (times: Times, step: string, current: string, now: number) =>
  (times.spent[step] ?? 0) + (times.running && step === current ? Math.max(0, now - times.since) : 0);

export const elapsed = (times: Times, now: number) =>
  Object.values(times.spent).reduce((sum, ms) => sum + ms, 0) +
  (times.running ? Math.max(0, now - times.since) : 0);

export const started = ({ running, spent }: Times) => running || Object.keys(spent).length > 0;

/** The talk leaves a step. The first step left starts the clock: nobody remembers to. */
export const leave = (times: Times, step: string, now: number): Times =>
  started(times) ? counted(times, step, now) : { ...times, running: true, since: now };

export const toggleTimer = (times: Times, step: string, now: number): Times => ({
  ...counted(times, step, now),
  running: !times.running
});

/** `4 min 20 s`, `20 s`; `4分20秒`. */
export function durationText(ms: number, locale: Locale): string {
  const seconds = Math.round(Math.max(0, ms) / 1000);
  const [m, s] = [Math.floor(seconds / 60), seconds % 60];
  const { minutes, seconds: rest, space } = LANGUAGES[locale];
  return [...(m > 0 ? [minutes(m)] : []), ...(s > 0 || m === 0 ? [rest(s)] : [])].join(space);
}

/** `1:05`, `1:02:03`. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  const pad = (value: number) => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${pad(m)}:${pad(s)}` : `${m}:${pad(s)}`;
}
