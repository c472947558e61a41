/** Starts the engine's worker. It is the one script that a page loads by an address in text. */
import address from './worker.ts?worker&url';
import { POLICY } from './policy.ts';

/** The part of Trusted Types that is needed here; not every browser has it. */
interface Policy {
  createScriptURL(text: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Lets the address of the worker through, and no other. */
const OWN_ADDRESS: Policy = {
  createScriptURL: (text) => {
    if (text !== address) throw new TypeError('Only the engine runs as a worker.');
    return text;
  },
};
let policy: Policy | undefined;

/** Throws where the browser has no workers, or does not allow this one. */
export function startWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // A page makes a policy of one name only once, so nobody else can make it anew with other rules.
  policy ??= trustedTypes?.createPolicy(POLICY, OWN_ADDRESS) ?? OWN_ADDRESS;
  return new Worker(policy.createScriptURL(address), { type: 'module', name: 'engine' });
}
