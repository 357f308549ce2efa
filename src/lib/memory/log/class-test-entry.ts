/**
 * Which entries a class's test left in a log. The server writes them, under a name that no device has: they
 * say what is remembered, and nothing of what was done of one's own accord.
 */
import type { Entry } from './entry.ts';

const START = 'test';
const NAME = /^test[0-9a-f]{24}$/;

/**
 * The name under which the entries of one pupil's test stand.
 *
 * @param hash hexadecimal, of the test and the pupil
 */
export const classTestWriter = (hash: string): string => START + hash.slice(0, 24);

/** Whether it is an answer in a class's test, not in a sitting or a test of one's own. */
export const isOfClassTest = (entry: Entry): boolean =>
	entry.kind === 'review' && entry.mode === 'test' && NAME.test(entry.device);
