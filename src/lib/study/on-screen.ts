/**
 * Which question is on the screen, unanswered, and what was shown before it. The order of a sitting is
 * made anew with every page, from a log that has grown since: without this note another question would
 * stand there after a reload, or one that the last told the answer to.
 */
import type { CardId } from '#lib/deck/card.ts';
import type { Seen } from '#lib/question/telling/nearby.ts';
import type { Form } from '#lib/question/question.ts';
import type { Way } from '#lib/question/ways.ts';

export interface Shown {
	card: CardId;
	/** Since when it is on the screen, epoch ms. */
	since: number;
	way: Way;
}

export interface OnScreen {
	/** What was on the screen of this page when it was left. */
	get(): Shown | undefined;
	/** What this browser showed last, the latest last. */
	seen(): readonly Seen[];
	/** Notes what is there now; undefined: nothing to be answered. */
	set(shown: Shown | undefined, seen: readonly Seen[]): void;
}

const KEY = 'footnote.on-screen';

/** The note of a page in the given storage, which holds one: what another page asked is no longer asked. */
export function onScreen(storage: Storage, page: string): OnScreen {
	const read = (): unknown[] => {
		try {
			const note: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
			return Array.isArray(note) ? note : [];
		} catch {
			return [];
		}
	};
	return {
		get() {
			const [of, card, since, form, company] = read();
			const isNote = of === page && typeof card === 'string' && isTime(since) && isTexts(company);
			// A form that there is not is not asked in.
			return isNote ? { card, since, way: { form: form as Form, company } } : undefined;
		},
		seen() {
			const seen = read()[5];
			return Array.isArray(seen) ? seen.filter(isSeen) : [];
		},
		set(shown, seen) {
			try {
				const { card, since, way } = shown ?? {};
				storage.setItem(KEY, JSON.stringify([page, card, since, way?.form, way?.company, seen]));
			} catch {
				// Full, or forbidden: after a reload the sitting goes on with some other question.
			}
		}
	};
}

const isTime = (value: unknown): value is number => typeof value === 'number' && value > 0;
const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((one) => typeof one === 'string');

function isSeen(value: unknown): value is Seen {
	const { cards, text, at } = (value ?? {}) as Partial<Seen>;
	return isTexts(cards) && typeof text === 'string' && isTime(at);
}
