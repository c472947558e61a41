/**
 * The engine as the page sees it: questions go to a worker, answers come back as promises. A worker that breaks is started
 * once more; where that one breaks too, as in a browser that has no workers, the engine runs on the page itself.
 */
import type { Answer, Ask, Kind, Message, Reply } from './messages.ts';
import { startWorker } from './start-worker.ts';

/** How long an answer may take once the rules are in. The slowest device needs a hundredth of it. */
const PATIENCE = 10_000;
/** How long the script and the rules may take: they come within it on the slowest phone line. */
const LOADING = 30_000;
// Both in milliseconds.
const NOWHERE = 'The engine cannot be had.';

/** A place where the engine runs. */
export interface Place {
  readonly send: (message: Message) => void;
  /** Ends it, with all that it knows. */
  readonly end: () => void;
}
/** Opens a place; `take` gets its replies, and `broke` is called where it is no more. */
export type Open = (take: (reply: Reply) => void, broke: (problem: unknown) => void) => Place;

const inWorker: Open = (take, broke) => {
  try {
    const worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => take(data));
    worker.addEventListener('error', ({ message }) => broke(message));
    worker.addEventListener('messageerror', () => broke('A message could not be read.'));
    return { send: (message) => worker.postMessage(message), end: () => worker.terminate() };
  } catch (problem) {
    setTimeout(() => broke(problem), 0);
    return { send: () => undefined, end: () => undefined };
  }
};

const onPage: Open = (take, broke) => {
  const answer = import('./answers.ts').then(({ answering }) => answering());
  answer.catch(broke);
  let isOver = false;
  return {
    send: (message) =>
      void answer.then((reply) => {
        if (!isOver) take(reply(message));
      }, broke),
    end: () => (isOver = true),
  };
};

interface Waiting {
  readonly message: Message;
  readonly done: (answer: unknown) => void;
  readonly fail: (problem: Error) => void;
  timer?: ReturnType<typeof setTimeout>;
}

export class Engine {
  /** Where the engine is tried, in turn. */
  private readonly places: readonly Open[];
  private tried = 0;
  private place: Place | undefined;
  private readonly waiting = new Map<number, Waiting>();
  /** What a new place has to be told first, by kind. */
  private readonly told = new Map<Kind, Message>();
  private asked = 0;
  private isLoaded = false;
  private isOver = false;

  /** Starts at once, so that its script comes with the rules. */
  constructor(places: readonly Open[] = [inWorker, inWorker, onPage]) {
    this.places = places;
    this.place = this.open();
  }

  /** The answer; rejects where the engine fails on the question, is nowhere to be had, or was silent twice. */
  ask<K extends Kind>(kind: K, ask: Ask<K>): Promise<Answer<K>> {
    const message: Message = { id: ++this.asked, kind, ask };
    return new Promise((done, fail) => {
      if (this.isOver) return fail(new Error('The engine has ended.'));
      const item: Waiting = { message, done: done as Waiting['done'], fail };
      if (!this.place) return fail(new Error(NOWHERE));
      this.waiting.set(message.id, item);
      this.send(this.place, item);
    });
  }

  /** Ends the engine for good: the answers that it holds are gone, and nothing that was asked is answered. */
  end(): void {
    this.isOver = true;
    this.place?.end();
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
    this.told.clear();
  }

  private open(): Place | undefined {
    const open = this.places[this.tried];
    if (!open) return undefined;
    const turn = this.tried;
    const isNow = (): boolean => turn === this.tried && !this.isOver;
    return open(
      (reply) => isNow() && this.take(reply),
      (problem) => {
        if (isNow()) this.moveOn(problem);
      },
    );
  }

  /** Goes to the next place, with all that it needs to know and all that was not answered. */
  private moveOn(problem: unknown): void {
    console.error(problem);
    this.place?.end();
    this.tried += 1;
    this.isLoaded = false;
    const place = (this.place = this.open());
    for (const message of this.told.values()) place?.send({ ...message, id: ++this.asked });
    for (const item of this.waiting.values())
      if (place) this.send(place, item);
      else this.settle(item, () => item.fail(new Error(NOWHERE)));
  }

  private send(place: Place, item: Waiting): void {
    clearTimeout(item.timer);
    item.timer = setTimeout(() => this.isSilent(item), this.isLoaded ? PATIENCE : LOADING);
    place.send(item.message);
  }

  /**
   * A worker that was ended from outside says nothing, so another one is tried. What that one is silent about too is given
   * up: on the page it could hang the page.
   */
  private isSilent(item: Waiting): void {
    const problem = `No answer to "${item.message.kind}".`;
    if (this.tried === 0) this.moveOn(problem);
    else this.settle(item, () => item.fail(new Error(problem)));
  }

  private take(reply: Reply): void {
    const item = this.waiting.get(reply.id);
    this.isLoaded = true;
    if (!item) return;
    const { message, done, fail } = item;
    // What it was told and took in, a new place has to be told as well.
    if ('answer' in reply && reply.answer === true) this.told.set(message.kind, message);
    this.settle(item, () => ('answer' in reply ? done(reply.answer) : fail(new Error(reply.failed))));
  }

  private settle({ message, timer }: Waiting, how: () => void): void {
    clearTimeout(timer);
    if (this.waiting.delete(message.id)) how();
  }
}
