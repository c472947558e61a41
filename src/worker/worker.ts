/** The script of the worker: the engine runs here, so that it never holds up the page. */
import { answering } from './answers.ts';
import type { Message } from './messages.ts';

const answer = answering();
self.addEventListener('message', ({ data }: MessageEvent<Message>) => self.postMessage(answer(data)));
