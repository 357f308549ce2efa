import type { CardId } from '#lib/deck/card.ts';
import type { StudyNearby } from './nearby.ts';
import type { OnScreen } from './on-screen.ts';
import type { Asking, StudySitting } from './sitting.ts';

/**
 * The question on the screen, with what was shown just before it: noted beside the log, so that a page
 * loaded anew asks the same, and so that no tab asks what another has just told.
 */
export class ScreenNote {
	readonly #note: OnScreen;
	readonly #nearby: StudyNearby;
	#asking: Asking | undefined;

	constructor(note: OnScreen, nearby: StudyNearby) {
		this.#note = note;
		this.#nearby = nearby;
	}

	/** The question on the screen that is not answered yet. */
	get asking(): Asking | undefined {
		return this.#asking;
	}

	/** Another question is on the screen, or none that is to be answered. */
	set asking(asking: Asking | undefined) {
		this.#asking = asking;
		const shown = asking && { card: asking.turn.own, since: asking.since, way: asking.turn.way };
		// The note is all tabs’: what another has shown stays in it.
		this.#nearby.alsoSaw(this.#note.seen());
		this.#note.set(shown, this.#nearby.seen);
	}

	/**
	 * The card to ask next, so that nothing just shown tells it: see `StudyNearby.choose`.
	 *
	 * @param isVaried whether a card would be asked in another way than those before it
	 */
	next(sitting: StudySitting, now: number, isVaried: (id: CardId) => boolean): CardId | undefined {
		this.#nearby.alsoSaw(this.#note.seen());
		return sitting.peek(now, (cards, urgent) => this.#nearby.choose(cards, now, urgent, isVaried));
	}
}
