import type { Card } from '#lib/deck/card.ts';
import { basicForms } from '#lib/question/forms/basic-forms.ts';
import type { FormBook } from '#lib/question/form-book.ts';

/**
 * The forms of a sitting: the basic ones, which ask a learner's very first question, and all of them from the
 * next. Where those cannot be fetched, the basic ones ask what they can.
 */
export class StudyForms {
	book: FormBook = basicForms;
	readonly #fetch: () => Promise<FormBook>;
	#fetching: Promise<void> | undefined;
	#failed = false;

	constructor(fetch: () => Promise<FormBook>) {
		this.#fetch = fetch;
	}

	/**
	 * Whether forms must be fetched before the card is asked.
	 *
	 * @param plain it is asked as plainly as can be
	 */
	lack(card: Card, plain: boolean): boolean {
		if (this.book !== basicForms) return false;
		return !basicForms.suitsNew(card) || (!plain && !this.#failed);
	}

	/**
	 * Fetches what marks typed answers. Resolves in any case: where it cannot be had, nothing is asked
	 * for that has to be typed in this sitting, unless it is called again.
	 */
	async loadMarking(): Promise<void> {
		try {
			this.book = (await this.book.whole?.()) ?? this.book;
		} catch {
			this.book = this.book.ofMarked();
		}
	}

	/** Fetches all forms. Resolves in any case; a later call tries again. */
	load(): Promise<void> {
		this.#fetching ??= this.#fetch().then(
			(book) => void (this.book = book),
			() => {
				this.#failed = true;
				this.#fetching = undefined;
			}
		);
		return this.#fetching;
	}
}
