/**
 * A page that is left may be kept by the browser to be gone back to, and stands still meanwhile. WebKit
 * keeps the transactions it had begun as well, and whatever other pages want of the database waits for
 * them. So a page that is put away ends its transactions, and begins none until it is taken up again.
 */

/** What of a page's window is listened to; a server has none. */
interface Events {
	addEventListener?: (
		type: 'pagehide' | 'pageshow',
		listener: (event: Pick<PageTransitionEvent, 'persisted'>) => void
	) => void;
}

export class PageCache {
	/** How often the page was put away: work during which this goes up has to be done again. */
	times = 0;
	/** Fulfilled when the page is taken up again; undefined while it is not put away. */
	back: Promise<void> | undefined;
	readonly #ends = new Set<() => void>();

	constructor(page: Events) {
		let taken: (() => void) | undefined;
		page.addEventListener?.('pagehide', ({ persisted }) => {
			if (!persisted) return;
			this.times++;
			this.back ??= new Promise((done) => (taken = done));
			for (const end of this.#ends) end();
		});
		page.addEventListener?.('pageshow', () => {
			this.back = undefined;
			taken?.();
		});
	}

	/** Has something end at once when the page is put away; returns what stops that. */
	ends(end: () => void): () => void {
		this.#ends.add(end);
		return () => this.#ends.delete(end);
	}
}

export const pageCache = new PageCache(globalThis as Events);
