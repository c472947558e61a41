/** What only a shared computer needs, in a file of its own (/shared-computer.js, src/build/gate.ts). */
import { watchIdle } from './idle.ts';
import { turnLinksIntoText } from './outside-links.ts';

const dialog = document.querySelector<HTMLDialogElement>('#device-idle');
if (dialog) watchIdle(dialog);
turnLinksIntoText();
