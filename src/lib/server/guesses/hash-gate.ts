/**
 * The one gate through which all hashing goes that is dear on purpose: passwords, the words of cards. It
 * takes some 50 ms and 20 MB each.
 */
import { FairGate } from '#lib/server/turns/fair-gate.ts';

/**
 * Node has four threads for such work, and files and the database need some, too. Those who wait do so for
 * a second and a half.
 */
const gate = new FairGate({ atOnce: 2, mostWaiting: 50 });

/** For whom the server works on nobody's demand: from the command line, for tests. */
export const OURSELVES = 'ourselves';

/** Does the work when its turn comes (see `FairGate`). */
export const throughGate = <T>(who: string, work: () => Promise<T>): Promise<T> =>
	gate.run(who, work);
