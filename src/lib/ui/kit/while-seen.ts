/**
 * Does something again and again while the page is looked at, and at once when it is looked at again. One
 * after the other: however slow the answer is, it arrives before the next is asked for, so a page that
 * follows something live catches up on the slowest machine.
 *
 * @param every pause between the end of one turn and the next, ms
 * @returns what ends it
 */
export function whileSeen(work: () => Promise<unknown>, every: number): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let running = false;
	let over = false;
	const next = () => {
		clearTimeout(timer);
		if (!over && seen()) timer = setTimeout(turn, every);
	};
	function turn() {
		clearTimeout(timer);
		if (running || over) return;
		running = true;
		// What fails is tried again the next time.
		work()
			.catch(() => undefined)
			.finally(() => {
				running = false;
				next();
			});
	}
	const look = () => (seen() ? turn() : clearTimeout(timer));
	document.addEventListener('visibilitychange', look);
	next();
	return () => {
		over = true;
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', look);
	};
}

const seen = () => document.visibilityState === 'visible';
