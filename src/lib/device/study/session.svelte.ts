/**
 * One sitting: which question is on the screen, what became of the last one, what is left. What it
 * knows comes from the review log and goes there at once, so a reload, another tab or a dead battery
 * loses nothing; the screen never waits for the disk.
 */
import type { CardId } from '#lib/deck/card.ts';
import { cardOf } from '#lib/deck/cards.ts';
import { reviewOf } from '#lib/exam/test/review-of.ts';
import type { Grade } from '#lib/memory/log/entry.ts';
import { paceOf, withAnswer, type Paces } from '#lib/question/pace.ts';
import type { Response } from '#lib/question/question.ts';
import { StudyDecks } from './decks.ts';
import { StudyForms } from './forms.ts';
import { StudyNearby } from '#lib/study/nearby.ts';
import { nextDue, openingOf } from '#lib/study/opening.ts';
import { gradePreviewOf, type GradePreview } from '#lib/study/grade-preview.ts';
import { StudySitting, type Asking } from '#lib/study/sitting.ts';
import type { Phase, Saving, StudyOptions } from './phase.ts';
import { summaryOf } from '#lib/study/summary.ts';
import { strengthOf, turnOf, type Turn } from '#lib/study/turn.ts';
import { isOneOfMany } from '#lib/study/ways.ts';
import { StudyWriter } from '#lib/study/writer.ts';

export class StudySession {
	phase = $state.raw<Phase>({ kind: 'loading' });
	progress = $state.raw({ done: 0, left: 0 });
	saving = $state.raw<Saving>('saved');
	canUndo = $state(false);

	readonly #options: StudyOptions;
	readonly #sitting: StudySitting;
	readonly #writer: StudyWriter;
	readonly #decks: StudyDecks;
	readonly #forms: StudyForms;
	readonly #nearby: StudyNearby;
	#asking: Asking | undefined;
	/** The question after this one, made while this one is read. */
	#prepared: Turn | undefined;
	#paces: Paces = {};
	#dayEnds = 0;

	constructor(options: StudyOptions) {
		this.#options = options;
		const { device, decks, wait, report } = options;
		this.#writer = new StudyWriter({
			append: (drafts) => device.append(drafts),
			onChange: () => this.#savingChanged(),
			wait,
			report
		});
		this.#sitting = new StudySitting(() => device.memories, this.#writer);
		this.#decks = new StudyDecks(decks);
		this.#forms = new StudyForms(options.allForms);
		this.#nearby = new StudyNearby((id) => this.#decks.of(id));
	}

	/** Epoch ms: what the screen counts from. */
	get now(): number {
		return this.#options.now();
	}

	/** Lines up what is due and asks the first question. Also after a failure, and to look again. */
	start(): void {
		if (['blocked', 'outdated', 'unavailable'].includes(this.#options.device.health.kind)) {
			this.phase = { kind: 'failed', reason: 'storage' };
			return;
		}
		this.#lineUp();
		this.#advance();
	}

	/** Shows the answer of a question that learners grade themselves. */
	reveal(): void {
		const { phase } = this;
		if (phase.kind !== 'asked' || phase.turn.question.form !== 'reveal') return;
		const [preview] = this.#previews(phase.turn);
		const marking = this.#forms.book.mark(phase.turn.question, { form: 'reveal', grade: 3 });
		if (preview) this.phase = { ...phase, revealed: { preview, marking } };
	}

	/** Marks the answer and writes the reviews. The learner's own grade leads straight on. */
	answer(response: Response): void {
		const { phase } = this;
		if (phase.kind !== 'asked' || !this.#asking) return;
		const { turn } = phase;
		const at = this.#options.now();
		const took = Math.max(0, at - this.#asking.since);
		const pace = paceOf(this.#paces, turn.question, took);
		const marking = this.#forms.book.mark(turn.question, response, pace);
		this.#paces = withAnswer(this.#paces, turn.question, took);
		const drafts = turn.cards.map((card, i) => ({
			...reviewOf(marking.marks[i]),
			card: card.id,
			form: turn.question.form,
			mode: 'study' as const,
			took: Math.round(took / turn.cards.length),
			revision: card.revision
		}));
		const grades = drafts.map(({ grade }) => grade);
		const previews = this.#previews(turn);
		this.#sitting.record(this.#asking, { at, grades, previews, drafts });
		this.#nearby.saw(turn, at, marking.why);
		this.#ask(undefined);
		if (response.form === 'reveal') this.#advance();
		else this.phase = { kind: 'answered', turn, response, marking, back: this.#back() };
		this.#changed();
	}

	/** "I knew that" / "I didn't": the learner corrects the mark. */
	regrade(knew: boolean): void {
		const { phase } = this;
		const step = this.#sitting.steps.at(-1);
		if (phase.kind !== 'answered' || !step) return;
		const { marks } = phase.marking;
		const { knew: before } = phase;
		// The other way round again: as it was marked, where only some were known.
		const mixed = new Set(marks.map(({ grade }) => grade > 1)).size > 1;
		const asMarked = before !== undefined && mixed && !knew;
		this.#sitting.regrade(
			marks.map(({ grade }): Grade => (asMarked ? grade : knew ? (grade === 1 ? 3 : grade) : 1))
		);
		this.phase = { ...phase, knew, back: this.#back() };
		this.#changed();
	}

	/** On to the next question, or to the summary. */
	next(): void {
		if (this.phase.kind !== 'answered') return;
		this.#advance();
		this.#changed();
	}

	/** Takes the last answer back and asks it again. A question on the screen waits its turn. */
	undo(): void {
		const asking = this.#sitting.undo(this.#asking);
		if (!asking) return;
		this.#ask({ ...asking, since: this.#options.now() });
		this.phase = { kind: 'asked', turn: asking.turn };
		this.#prepared = undefined;
		this.#changed();
	}

	/** The device has news, or the page is looked at again. */
	refresh(): void {
		this.#savingChanged();
		if (this.phase.kind === 'asked' && this.#asking && !this.#sitting.stillOpen(this.#asking)) {
			this.#advance();
		}
		this.#renew();
		this.#changed();
	}

	/** A page left open finds what has come due since: at once if nothing was done, else next day. */
	#renew(): void {
		const { phase } = this;
		const untouched = phase.kind === 'empty' && this.#sitting.steps.length === 0;
		const rested = phase.kind === 'done' || phase.kind === 'empty';
		if (untouched || (rested && this.#options.now() >= this.#dayEnds)) this.start();
		else if (phase.kind === 'done') this.phase = { ...phase, next: this.#next() };
	}

	/** Notes what is on the screen, so that a page loaded anew asks it again. */
	#ask(asking: Asking | undefined): void {
		this.#asking = asking;
		const shown = asking && { card: asking.turn.own, since: asking.since, way: asking.turn.way };
		// The note is all tabs’: what another has shown stays in it.
		this.#nearby.alsoSaw(this.#options.onScreen.seen());
		this.#options.onScreen.set(shown, this.#nearby.seen);
	}

	#lineUp(): void {
		const { device, cards, now, offset, onScreen } = this.#options;
		const { memories } = device;
		const shown = onScreen.get();
		const order = this.#options.order?.();
		const opening = openingOf({ memories, cards, now: now(), offset: offset(), order, shown });
		this.#dayEnds = opening.dayEnds;
		this.#sitting.begin(opening, now());
		this.#prepared = undefined;
	}

	#advance(): void {
		const { now, later } = this.#options;
		if (now() >= this.#dayEnds) this.#lineUp();
		const id = this.#peek();
		if (id === undefined) {
			this.#finish();
			return;
		}
		const turn = this.#prepared?.own === id ? this.#prepared : this.#turn(id);
		this.#prepared = undefined;
		if (!turn) {
			this.phase = { kind: 'loading' };
			void this.#fetch(id);
			return;
		}
		this.#nearby.saw(turn, now());
		this.#ask(this.#sitting.ask(turn, now()));
		this.phase = { kind: 'asked', turn };
		this.#changed();
		later(() => this.#prepare());
	}

	#peek(): CardId | undefined {
		const now = this.#options.now();
		this.#nearby.alsoSaw(this.#options.onScreen.seen());
		return this.#sitting.peek(now, (cards, urgent) => this.#nearby.choose(cards, now, urgent));
	}

	/** The question for a card; undefined if its deck, or what it takes to ask and mark it, is not at hand. */
	#turn(id: CardId): Turn | undefined {
		const turn = this.#drafted(id);
		return turn && this.#forms.book.marks(turn.question.form) ? turn : undefined;
	}

	#drafted(id: CardId): Turn | undefined {
		const deck = this.#decks.of(id);
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
			...this.#sitting.askingOf(id, now),
			untold: (card) => this.#nearby.isUntold(card, now)
		});
	}

	#lacksForms(id: CardId): boolean {
		const deck = this.#decks.of(id);
		const card = deck && cardOf(deck, id);
		if (!card) return false;
		const strength = strengthOf(this.#options.device.memories.get(id));
		const asking = this.#sitting.askingOf(id, this.#options.now());
		return this.#forms.lack(card, strength, isOneOfMany(deck, card, asking));
	}

	/** Makes the next question while this one is read, so that a tap only has to show it. */
	#prepare(): void {
		const id = this.#peek();
		if (id === undefined || this.#prepared?.own === id) return;
		this.#prepared = this.#turn(id);
		if (!this.#prepared) void this.#load(id);
	}

	/** Fetches what the question for a card needs. False if nobody has it just now. */
	async #load(id: CardId): Promise<boolean> {
		const loaded = await this.#decks.load(id);
		if (this.#lacksForms(id)) await this.#forms.load();
		const form = this.#drafted(id)?.question.form;
		if (form !== undefined && !this.#forms.book.marks(form)) await this.#forms.loadMarking();
		return loaded && !this.#lacksForms(id);
	}

	async #fetch(id: CardId): Promise<void> {
		const loaded = await this.#load(id);
		if (this.phase.kind !== 'loading') return;
		if (!loaded) {
			this.phase = { kind: 'failed', reason: 'offline' };
			return;
		}
		// A deck may have lost a card that the log remembers.
		if (!this.#turn(id)) this.#sitting.skip(id);
		this.#advance();
	}

	#previews(turn: Turn): GradePreview[] {
		const { device, now, offset } = this.#options;
		return turn.cards.map(({ id }) => gradePreviewOf(device.memories, id, now(), offset()));
	}

	/** In how long the card just answered comes back, ms; undefined for several. */
	#back(): number | undefined {
		const step = this.#sitting.steps.at(-1);
		const [grade, ...others] = step?.grades ?? [];
		const due = grade && others.length === 0 ? step?.previews[0]?.[grade].due : undefined;
		return due === undefined ? undefined : due - this.#options.now();
	}

	#finish(): void {
		const { device } = this.#options;
		this.#ask(undefined);
		const soon = this.#sitting.nextChance;
		const next = this.#next();
		if (this.#sitting.finished.size === 0 && soon === undefined) {
			this.phase = { kind: 'empty', next };
			return;
		}
		const summary = summaryOf(this.#sitting, device.memories, (id) => this.#decks.of(id));
		this.phase = { kind: 'done', summary, next };
	}

	/** When the next card falls due, epoch ms. */
	#next(): number | undefined {
		const { device, cards, now, offset } = this.#options;
		const moment = { memories: device.memories, cards, now: now(), offset: offset() };
		return nextDue(moment, this.#sitting.backs);
	}

	#changed(): void {
		const asked = this.#asking?.taken.length ?? 0;
		this.progress = { done: this.#sitting.finished.size, left: this.#sitting.left + asked };
		this.canUndo = this.#sitting.steps.length > 0;
	}

	#savingChanged(): void {
		const { kind } = this.#options.device.health;
		if (kind === 'cleared') this.saving = kind;
		else if (
			this.#writer.failing ||
			(kind !== 'ok' && kind !== 'opening' && kind !== 'memory-only')
		)
			this.saving = 'failed';
		else if (this.#writer.unsaved > 0) this.saving = 'saving';
		else this.saving = kind === 'memory-only' ? 'page-only' : 'saved';
	}
}
