/**
 * Lets the event loop have its turns. What SQLite answers is there at once, so a chain of questions to it
 * would keep everybody else waiting until its end, however often it says `await`.
 */

/** So long one piece of work may go on after another before others are looked after, ms. */
const LONGEST = 12;

/** When this turn of the loop began, as far as anybody has asked; ms of `performance.now`. */
let begun: number | undefined;
const waiting: (() => void)[] = [];

/**
 * Resolves at once while this turn of the loop is young, and in one of the next turns when it is not: one
 * that waits goes on in each, so that many cannot make a turn as long together as one could alone.
 */
export function breathe(): Promise<void> | undefined {
	const now = performance.now();
	if (begun === undefined) {
		begun = now;
		setImmediate(nextTurn);
		return undefined;
	}
	if (now - begun < LONGEST) return undefined;
	return new Promise((go) => waiting.push(go));
}

function nextTurn(): void {
	begun = undefined;
	const go = waiting.shift();
	if (!go) return;
	begun = performance.now();
	setImmediate(nextTurn);
	go();
}
