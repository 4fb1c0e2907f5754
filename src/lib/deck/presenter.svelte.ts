import { NO_FORMER_STEPS, type FormerSteps } from '../story/former-steps';
import { AddressLine, addressNow, addressOf, readAddress } from './address';
import {
  isLater,
  readMessage,
  readSignal,
  readStored,
  type Message,
  type Role,
  type Signal,
  type Size,
  type Stamp
} from './channel';
import { readOrder } from './order';
import { act, firstTalk, type Action, type Point, type Talk } from './talk';

const CHANNEL = 'present';
const STORED = 'talk';
/**
 * How often a speaker view asks whether the audience's window is there, and after how long without an answer it
 * counts as gone; ms.
 */
const ASK = 2000;
const ANSWER_TIMEOUT = 4500;

/**
 * One window's part in the talk. Windows of one browser find each other through a channel: each says all it knows
 * when it acts or is asked, the later state holds, and a window that comes back asks.
 */
export class Presenter {
  talk = $state.raw<Talk>({} as Talk);
  /** Whether a window of the other role answers. */
  accompanied = $state(false);
  /**
   * Whether the window that opened this one is there and cannot be reached: some browsers isolate windows of
   * local files.
   */
  apart = $state(false);
  /** The link's running order was broken. */
  brokenOrder = $state(false);
  /** The link's `site` is no address that others can open. */
  brokenSite = $state(false);
  kiosk = $state(false);
  /** Where someone points at the slide, in either window. */
  pointer = $state.raw<Point | null>(null);
  /** The hall's window, as far as it is known. */
  hall = $state.raw<Size>({ width: 16, height: 9 });

  #all: readonly string[];
  #role: Role;
  #former: FormerSteps;
  #stamp: Stamp;
  /** This window's name among its like: it settles who is later when two act at once. */
  #name = Math.random().toString(36).slice(2);
  #channel: BroadcastChannel | undefined;
  #address = new AddressLine();
  #opened = Date.now();
  #heard = 0;
  /** Actions from the link, to be repeated after the first answer of another window has been taken over. */
  #pendingLinkActions: Action[] = [];
  #obey: (command: NonNullable<Signal['command']>) => void;

  /** @param obey does what the hall's window hands over */
  constructor(
    all: readonly string[],
    role: Role,
    former = NO_FORMER_STEPS,
    obey: (command: NonNullable<Signal['command']>) => void = () => undefined
  ) {
    this.#all = all;
    this.#role = role;
    this.#former = former;
    this.#obey = obey;
    this.talk = firstTalk(all);
    // A new audience's window knows as little as a new speaker's; together, the hall's holds.
    this.#stamp = { turn: role === 'audience' ? 1 : 0, from: this.#name };
  }

  /** Takes up the talk from the address, from before a reload and from other windows. Returns what ends it. */
  open(): () => void {
    const asked = readAddress(location);
    const address = addressNow(asked, this.#former);
    this.kiosk = address.kiosk && this.#role === 'audience';
    this.brokenOrder = address.order !== undefined && readOrder(address.order, this.#all) === undefined;
    this.brokenSite = address.site === '';
    const stored = this.kiosk ? undefined : this.#stored();
    if (stored) {
      this.talk = stored.talk;
      this.#stamp = { turn: stored.turn, from: stored.from };
    }
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const back = navigation?.type === 'reload' || navigation?.type === 'back_forward';
    if (!stored || !back)
      this.#applyLink(
        [
          ...(address.order !== undefined && !this.brokenOrder
            ? [{ type: 'order', order: address.order } as const]
            : []),
          ...(address.site ? [{ type: 'site', site: address.site } as const] : []),
          ...(address.step !== undefined ? [{ type: 'go', step: address.step } as const] : [])
        ],
        back
      );
    // An older page of the history names a step that the talk has left since, or a former edition’s step.
    if ((stored && back) || address !== asked) this.#address.write(addressOf(this.talk, this.kiosk));
    if (!this.kiosk) this.#connect();
    const onhash = () => {
      const { step } = addressNow(readAddress(location), this.#former);
      if (step && step !== this.talk.step) this.act({ type: 'go', step });
    };
    const leave = () => {
      this.#address.close();
      this.#send('bye');
    };
    // A page kept whole while the reader was elsewhere has missed what went on.
    const shown = ({ persisted }: PageTransitionEvent) => persisted && this.#send('ask');
    const asking = setInterval(() => this.#ask(), ASK);
    addEventListener('hashchange', onhash);
    addEventListener('pagehide', leave);
    addEventListener('pageshow', shown);
    return () => {
      clearInterval(asking);
      removeEventListener('hashchange', onhash);
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', shown);
      leave();
      this.#channel?.close();
    };
  }

  act(action: Action) {
    const talk = act(this.talk, action, this.#all, Date.now());
    this.#pendingLinkActions = [];
    if (talk === this.talk) return;
    this.#stamp = { turn: this.#stamp.turn + 1, from: this.#name };
    this.#commit(talk);
    this.#send('state');
  }

  /** Points at a place of the slide, in both windows; null takes the pointer away. */
  point(at: Point | null) {
    if (at === this.pointer) return;
    this.pointer = at;
    this.#signal({ pointer: at });
  }

  /** Has the speaker's screen do what the hall should not see. False where there is none. */
  handOver(command: NonNullable<Signal['command']>): boolean {
    if (this.accompanied) this.#signal({ command });
    return this.accompanied;
  }

  /** Tells the speaker how large the hall's window is, px. */
  resize(size: Size) {
    this.hall = size;
    this.#send('state');
  }

  #stored() {
    try {
      return readStored(sessionStorage.getItem(STORED), this.#all, this.#former);
    } catch {
      // Without storage a reload still has the address.
      return;
    }
  }

  /**
   * Applies what a link asks for. A link that was opened anew wins over what other windows show; after a
   * reload they win.
   */
  #applyLink(asked: Action[], back: boolean) {
    const before = this.talk;
    // Opening a link does not start the clock.
    for (const action of asked)
      this.talk = { ...act(this.talk, action, this.#all, Date.now()), times: before.times };
    if (back || this.#role === 'speaker') return;
    this.#pendingLinkActions = asked;
    if (addressOf(this.talk) !== addressOf(before))
      this.#stamp = { turn: this.#stamp.turn + 1, from: this.#name };
  }

  #commit(talk: Talk) {
    this.talk = talk;
    this.#address.write(addressOf(talk, this.kiosk));
    if (this.kiosk) return;
    try {
      sessionStorage.setItem(STORED, JSON.stringify({ ...this.#stamp, talk }));
    } catch {
      // Without storage a reload still has the address.
    }
  }

  #connect() {
    if (!('BroadcastChannel' in globalThis)) return;
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = ({ data }) => {
      const message = readMessage(data, this.#all, this.#former);
      if (message) return this.#receive(message);
      const signal = readSignal(data);
      if (!signal || signal.role === this.#role) return;
      if (signal.pointer !== undefined) this.pointer = signal.pointer;
      if (signal.command) this.#obey(signal.command);
    };
    this.#send('ask');
  }

  #signal(what: Pick<Signal, 'pointer' | 'command'>) {
    this.#channel?.postMessage({ version: 1, kind: 'signal', role: this.#role, ...what } satisfies Signal);
  }

  #send(kind: Message['kind']) {
    this.#channel?.postMessage({
      version: 1,
      role: this.#role,
      kind,
      ...this.#stamp,
      talk: this.talk,
      ...(this.#role === 'audience' ? { size: this.hall } : {})
    } satisfies Message);
  }

  #receive(message: Message) {
    const { kind, role, turn, from, talk, size } = message;
    if (role !== this.#role) {
      if (size) this.hall = size;
      this.accompanied = kind !== 'bye';
      this.#heard = Date.now();
    }
    if (kind === 'bye') return void (this.pointer = null);
    // The first window heard speaks for the talk so far; one that comes later follows us anyway.
    const pending = this.#pendingLinkActions;
    this.#pendingLinkActions = [];
    if (isLater(message, this.#stamp)) {
      this.#stamp = { turn, from };
      this.#commit(talk);
      for (const action of pending) this.act(action);
    }
    if (kind === 'ask') this.#send('state');
  }

  #ask() {
    if (this.accompanied && Date.now() - this.#heard > ANSWER_TIMEOUT) {
      this.accompanied = false;
      this.pointer = null;
    }
    const waited = Date.now() - this.#opened > ANSWER_TIMEOUT;
    this.apart = location.protocol === 'file:' && waited && this.#heard === 0 && opener?.closed === false;
    if (this.#role === 'speaker') this.#send('ask');
  }
}
