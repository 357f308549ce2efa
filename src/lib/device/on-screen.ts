/**
 * Which card is on the screen, unanswered. The order of a sitting is made anew with every page, from a
 * log that has grown since: without this note another question would stand there after a reload.
 */
import type { CardId } from '#lib/deck/card.ts';

export interface Shown {
	card: CardId;
	/** Since when it is on the screen, epoch ms. */
	since: number;
}

export interface OnScreen {
	/** What was on the screen of this page when it was left. */
	get(): Shown | undefined;
	/** Notes what is there now; undefined: nothing to be answered. */
	set(shown: Shown | undefined): void;
}

const KEY = 'footnote.on-screen';

/** The note of a page in the given storage, which holds one: what another page asked is no longer asked. */
export function onScreen(storage: Storage, page: string): OnScreen {
	return {
		get() {
			try {
				const [of, card, since] = JSON.parse(storage.getItem(KEY) ?? '[]');
				return of === page && since > 0 ? { card: String(card), since } : undefined;
			} catch {
				return undefined;
			}
		},
		set(shown) {
			try {
				if (shown) storage.setItem(KEY, JSON.stringify([page, shown.card, shown.since]));
				else storage.removeItem(KEY);
			} catch {
				// Full, or forbidden: after a reload the sitting goes on with some other question.
			}
		}
	};
}
