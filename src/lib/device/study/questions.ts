import type { CardId } from '#lib/deck/card.ts';
import { cardOf } from '#lib/deck/cards.ts';
import { paceOf, withAnswer, type Paces } from '#lib/question/pace.ts';
import type { Marking, Response } from '#lib/question/question.ts';
import { strengthOf, turnOf, type Turn } from '#lib/study/turn.ts';
import type { StudyNearby } from '#lib/study/nearby.ts';
import type { StudySitting } from '#lib/study/sitting.ts';
import { isOneOfMany } from '#lib/study/ways.ts';
import type { StudyDecks } from './decks.ts';
import { StudyForms } from './forms.ts';
import type { StudyOptions } from './phase.ts';

interface Rooms {
	decks: StudyDecks;
	nearby: StudyNearby;
	sitting: StudySitting;
}

/** The questions of a sitting: what one takes (a deck, a form, what marks it) is fetched before it is asked. */
export class StudyQuestions {
	readonly #options: StudyOptions;
	readonly #rooms: Rooms;
	readonly #forms: StudyForms;
	/** The question after the one on the screen, made while that is read. */
	#prepared: Turn | undefined;
	#paces: Paces = {};

	constructor(options: StudyOptions, rooms: Rooms) {
		this.#options = options;
		this.#rooms = rooms;
		this.#forms = new StudyForms(options.allForms);
	}

	/**
	 * Marks what was answered.
	 *
	 * @param took ms since it was asked; absent: only looked up, which says nothing of the learner's pace
	 */
	mark({ question }: Turn, response: Response, took?: number): Marking {
		if (took === undefined) return this.#forms.book.mark(question, response);
		const pace = paceOf(this.#paces, question, took);
		this.#paces = withAnswer(this.#paces, question, took);
		return this.#forms.book.mark(question, response, pace);
	}

	/** The question for a card; undefined if its deck, or what it takes to ask and mark it, is not at hand. */
	of(id: CardId): Turn | undefined {
		const turn = this.#drafted(id);
		return turn && this.#forms.book.marks(turn.question.form) ? turn : undefined;
	}

	/** The same as it was made ahead, or made now. It is not kept. */
	take(id: CardId): Turn | undefined {
		const turn = this.#prepared?.own === id ? this.#prepared : this.of(id);
		this.forget();
		return turn;
	}

	/** Makes a question ahead, so that a tap only has to show it; what it lacks is fetched. */
	prepare(id: CardId | undefined): void {
		if (id === undefined || this.#prepared?.own === id) return;
		this.#prepared = this.of(id);
		if (!this.#prepared) void this.load(id);
	}

	/** What comes next has changed: nothing is made ahead. */
	forget(): void {
		this.#prepared = undefined;
	}

	/** Fetches what the question for a card needs. False if nobody has it just now. */
	async load(id: CardId): Promise<boolean> {
		const loaded = await this.#rooms.decks.load(id);
		if (this.#lacksForms(id)) await this.#forms.load();
		const form = this.#drafted(id)?.question.form;
		if (form !== undefined && !this.#forms.book.marks(form)) await this.#forms.loadMarking();
		return loaded && !this.#lacksForms(id);
	}

	#drafted(id: CardId): Turn | undefined {
		const { decks, nearby, sitting } = this.#rooms;
		const deck = decks.of(id);
		const { device, seed, machineOnly } = this.#options;
		const now = this.#options.now();
		if (!deck || this.#lacksForms(id)) return undefined;
		return turnOf(id, {
			deck,
			memory: (card) => device.memories.get(card),
			seed,
			forms: this.#forms.book,
			now,
			machineOnly,
			...sitting.askingOf(id, now),
			untold: (card) => nearby.isUntold(card, now)
		});
	}

	#lacksForms(id: CardId): boolean {
		const { decks, sitting } = this.#rooms;
		const deck = decks.of(id);
		const card = deck && cardOf(deck, id);
		if (!card) return false;
		const strength = strengthOf(this.#options.device.memories.get(id));
		const asking = sitting.askingOf(id, this.#options.now());
		return this.#forms.lack(card, strength, isOneOfMany(deck, card, asking));
	}
}
