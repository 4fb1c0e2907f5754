/** What a key asks for. Digits are typed before Enter; the rest happens at once. */
export type KeyCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'enter'
  | 'escape'
  | 'erase'
  | 'full-screen'
  | 'black'
  | 'white'
  | 'overview'
  | 'speaker'
  | 'timer'
  | 'reset-timer'
  | 'language'
  | 'print'
  | 'code'
  | 'pointer'
  | 'zoom'
  | 'find'
  | 'notes-on'
  | 'notes-back'
  | 'help'
  | 'hide'
  | 'larger'
  | 'smaller'
  | `${number}`;

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'
>;

/** Clickers send the page keys, F5 and Escape for their start button, and a full stop or B for black. */
const NAMED: Record<string, KeyCommand> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Escape: 'escape',
  Backspace: 'erase',
  F5: 'full-screen',
  '.': 'black',
  '。': 'black',
  '．': 'black',
  '/': 'find',
  '／': 'find',
  '、': 'find',
  '?': 'help',
  '？': 'help',
  '+': 'larger',
  '=': 'larger',
  '＋': 'larger',
  '-': 'smaller',
  '－': 'smaller'
};

const LETTERS: Record<string, KeyCommand> = {
  f: 'full-screen',
  b: 'black',
  w: 'white',
  o: 'overview',
  s: 'speaker',
  t: 'timer',
  l: 'language',
  p: 'print',
  q: 'code',
  d: 'pointer',
  z: 'zoom',
  n: 'notes-on',
  h: 'hide'
};

/** A key held down may walk on, and may not flicker a screen or open windows. */
const REPEATS: ReadonlySet<KeyCommand> = new Set<KeyCommand>([
  'next',
  'previous',
  'larger',
  'smaller',
  'notes-on',
  'notes-back'
]);

/** What a letter means with Shift. */
const SHIFTED: Partial<Record<KeyCommand, KeyCommand>> = { timer: 'reset-timer', 'notes-on': 'notes-back' };

function commandOfKey({ key, code, shiftKey }: KeyPress): KeyCommand | undefined {
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  if (/^[0-9]$/.test(key)) return key as KeyCommand;
  if (Object.hasOwn(NAMED, key)) return NAMED[key];
  // An input method for Chinese swallows letters, and other alphabets have none of ours: then the key's place counts.
  const own = /^[a-z]$/i.test(key) ? key.toLowerCase() : undefined;
  if (own === undefined && code === 'Period') return 'black';
  const letter = own ?? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '';
  const command = Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
  return (shiftKey && command && SHIFTED[command]) || command;
}

/** The command of a key press; undefined for a key that is the browser's or nobody's. */
export function commandOf(press: KeyPress): KeyCommand | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return;
  const command = commandOfKey(press);
  return command && press.repeat && !REPEATS.has(command) ? undefined : command;
}

/** A number being typed: at most three digits, none of them a leading zero. */
export const typed = (before: string, digit: string) => `${before}${digit}`.replace(/^0+/, '').slice(0, 3);
