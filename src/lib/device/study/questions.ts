import type { CardId } from '#lib/deck/card.ts';
import { cardOf } from '#lib/deck/cards.ts';
import { dayOf } from '#lib/memory/day.ts';
import { paceOf, withAnswer, type Paces } from '#lib/question/pace.ts';
import type { OwnName } from '#lib/question/own-names.ts';
import type { Marking, Question, Response } from '#lib/question/question.ts';
import { lookOf, wearOf } from '#lib/question/variety.ts';
import type { introducedIn } from '#lib/study/introduced.ts';
import type { StudyNearby } from '#lib/study/nearby.ts';
import type { ScreenNote } from '#lib/study/screen-note.ts';
import type { StudySitting } from '#lib/study/sitting.ts';
import { turnOf, type Turn } from '#lib/study/turn.ts';
import type { StudyDecks } from './decks.ts';
import { StudyForms } from './forms.ts';
import type { StudyOptions } from './phase.ts';

interface Rooms {
	decks: StudyDecks;
	nearby: StudyNearby;
	sitting: StudySitting;
	screen: ScreenNote;
}

/** The questions of a sitting: what one takes (a deck, a form, what marks it) is fetched before it is asked. */
export class StudyQuestions {
	readonly #options: StudyOptions;
	readonly #rooms: Rooms;
	readonly #forms: StudyForms;
	/** The question after the one on the screen, made while that is read. */
	#prepared: Turn | undefined;
	#paces: Paces = {};
	/** Whom and what this sitting has introduced. */
	readonly #met = new Set<string>();
	/** No question waits for it: what is not said yet is said where it is met again. */
	#introducedIn: typeof introducedIn | undefined;

	constructor(options: StudyOptions, rooms: Rooms) {
		this.#options = options;
		this.#rooms = rooms;
		this.#forms = new StudyForms(options.allForms);
		import('#lib/study/introduced.ts').then(
			(fetched) => (this.#introducedIn = fetched.introducedIn),
			() => {}
		);
	}

	/**
	 * Marks what was answered.
	 *
	 * @param took ms since it was asked; absent: only looked up, which says nothing of the learner's pace
	 */
	mark({ question: asked, own }: Turn, response: Response, took?: number): Marking {
		const { aliases } = this.#options.device.memories.papers;
		const question = aliases ? this.#named(asked, own, aliases) : asked;
		const pace = took === undefined ? undefined : paceOf(this.#paces, question, took);
		return this.#forms.book.mark(question, response, pace);
	}

	/** Learns from an answer how fast this learner is. @param took ms since it was asked */
	keepPace({ question }: Turn, took: number): void {
		this.#paces = withAnswer(this.#paces, question, took);
	}

	/** The chance, 0..1, that who knows nothing gets a card of it right. */
	chanceOf({ question }: Turn): number {
		return this.#forms.book.chanceOf(question);
	}

	/** Marks it with another name for the answer; undefined where that is none, or one of something else. */
	markAs(name: string, { question, own }: Turn, response: Response): Marking | undefined {
		const { book } = this.#forms;
		if (book.namesAnother(question, response)) return undefined;
		const marking = book.mark(this.#named(question, own, [{ card: own, name }]), response);
		return marking.right ? marking : undefined;
	}

	#named(question: Question, card: CardId, own: readonly OwnName[]): Question {
		const deck = this.#rooms.decks.of(card);
		return deck ? this.#forms.book.named(question, deck, own) : question;
	}

	/** The question for a card; undefined if its deck, or what it takes to ask and mark it, is not at hand. */
	of(id: CardId): Turn | undefined {
		const turn = this.#drafted(id);
		return turn && this.#forms.book.marks(turn.question.form) ? turn : undefined;
	}

	/** The same as it was made ahead, or made now, with a word on whom it names for the first time. It is not kept. */
	take(id: CardId): Turn | undefined {
		const turn = this.#prepared?.own === id ? this.#prepared : this.of(id);
		this.forget();
		const deck = turn && this.#rooms.decks.of(id);
		if (!deck) return turn;
		const introduced = this.#introducedIn?.(deck, turn.question, turn.cards, this.#met) ?? [];
		for (const { says } of introduced) this.#met.add(says);
		return { ...turn, introduced };
	}

	/** Makes a question ahead, so that a tap only has to show it; what it lacks is fetched. */
	prepare(id: CardId | undefined): void {
		void this.#forms.load();
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

	/** Whether a card would be asked in another way than those before it, as far as is known here. */
	isVaried(id: CardId): boolean {
		const looks = this.#rooms.nearby.looks(this.#options.now());
		const made = this.#prepared?.own === id ? this.#prepared : undefined;
		const turn = looks.length > 0 ? (made ?? this.#drafted(id)) : undefined;
		return !turn || wearOf(lookOf(turn.question), looks) < 2;
	}

	/** Nothing was ever asked: what the first question takes is at hand. */
	get #isFirst(): boolean {
		const { screen, sitting } = this.#rooms;
		return (
			this.#options.device.memories.days.size === 0 && !screen.asking && sitting.steps.length === 0
		);
	}

	#drafted(id: CardId): Turn | undefined {
		const { decks, nearby, sitting } = this.#rooms;
		const deck = decks.of(id);
		const { device, seed, machineOnly, offset } = this.#options;
		const { memories } = device;
		const now = this.#options.now();
		if (!deck || this.#lacksForms(id)) return undefined;
		return turnOf(id, {
			deck,
			memory: (card) => memories.get(card),
			seed,
			forms: this.#forms.book,
			now,
			today: dayOf(now, memories.shift(offset())),
			machineOnly,
			looks: nearby.looks(now),
			plain: this.#isFirst,
			...sitting.askingOf(id, now),
			untold: (card) => nearby.isUntold(card, now)
		});
	}

	#lacksForms(id: CardId): boolean {
		const { decks, sitting } = this.#rooms;
		const deck = decks.of(id);
		const card = deck && cardOf(deck, id);
		const { stood } = sitting.askingOf(id, this.#options.now());
		return card !== undefined && this.#forms.lack(card, this.#isFirst && !stood);
	}
}
