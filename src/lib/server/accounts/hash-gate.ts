/**
 * The one gate through which all hashing goes that is dear on purpose: passwords, the words of cards. It
 * takes some 50 ms and 20 MB each, so few run at once and few wait; whoever comes then is told to come
 * again. Those who wait are taken by turns, one from each network, so that a crowd from one makes nobody
 * else wait behind it.
 */

/** Run at once. Node has four threads for such work, and files and the database need some, too. */
const AT_ONCE = 2;
/** And so many wait, a second and a half. */
const MOST_WAITING = 50;

/** The server has more to check than it can; try again in some seconds. */
export class TooBusy extends Error {
	override name = 'TooBusy';
}

/** For whom the server works on nobody's demand: from the command line, for tests. */
export const OURSELVES = 'ourselves';

interface Waiting {
	go: () => void;
	refuse: (why: TooBusy) => void;
}

let running = 0;
/** By whom they are for; whose turn is next comes first. */
const queues = new Map<string, Waiting[]>();

/**
 * Does the work when its turn comes.
 *
 * @param who for whom: a network, or a device that is known
 * @throws {TooBusy} when too many wait
 */
export async function throughGate<T>(who: string, work: () => Promise<T>): Promise<T> {
	if (running >= AT_ONCE) await turn(who);
	else running++;
	try {
		return await work();
	} finally {
		// The place goes to the next who waits.
		const next = nextInTurn();
		if (next) next.go();
		else running--;
	}
}

function turn(who: string): Promise<void> {
	const queue = queues.get(who) ?? [];
	if (waiting() >= MOST_WAITING) makeRoom(queue.length);
	return new Promise<void>((go, refuse) => {
		queue.push({ go, refuse });
		queues.set(who, queue);
	});
}

const waiting = () => [...queues.values()].reduce((sum, { length }) => sum + length, 0);

/** Whoever has the most waiting gives up the last of them, to somebody who has fewer. */
function makeRoom(mine: number): void {
	const [who, longest] = [...queues].reduce((a, b) => (b[1].length > a[1].length ? b : a));
	if (longest.length <= mine + 1) throw new TooBusy();
	longest.pop()!.refuse(new TooBusy());
	if (longest.length === 0) queues.delete(who);
}

function nextInTurn(): Waiting | undefined {
	for (const [who, queue] of queues) {
		const next = queue.shift();
		queues.delete(who);
		if (queue.length > 0) queues.set(who, queue);
		if (next) return next;
	}
	return undefined;
}
