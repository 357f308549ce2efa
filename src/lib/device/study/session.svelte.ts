/**
 * One sitting: which question is on the screen, what became of the last one, what is left. What it
 * knows comes from the review log and goes there at once, so a reload, another tab or a dead battery
 * loses nothing; the screen never waits for the disk.
 */
import type { CardId } from '#lib/deck/card.ts';
import { takes, type Response } from '#lib/question/question.ts';
import { StudyDecks } from './decks.ts';
import { StudyNearby } from '#lib/study/nearby.ts';
import { openingOf } from '#lib/study/opening.ts';
import { gradePreviewOf, type GradePreview } from '#lib/study/grade-preview.ts';
import { StudySitting } from '#lib/study/sitting.ts';
import type { Phase, StudyOptions } from './phase.ts';
import { StudyQuestions } from './questions.ts';
import { lackOf } from './lack.ts';
import { momentOf, nextBack, restOf } from './rest.ts';
import { savingOf, type Saving } from './saving.ts';
import { backIn, correctedGrades, reviewsOf } from '#lib/study/answered.ts';
import { ScreenNote } from '#lib/study/screen-note.ts';
import type { Turn } from '#lib/study/turn.ts';
import { StudyWriter } from '#lib/study/writer.ts';

export class StudySession {
	phase = $state.raw<Phase>({ kind: 'loading' });
	progress = $state.raw({ done: 0, left: 0 });
	saving = $state.raw<Saving>('saved');
	canUndo = $state(false);

	readonly options: StudyOptions;
	readonly #sitting: StudySitting;
	readonly #writer: StudyWriter;
	readonly #decks: StudyDecks;
	readonly #nearby: StudyNearby;
	readonly #questions: StudyQuestions;
	readonly #screen: ScreenNote;
	#dayEnds = 0;
	/** What the learner wants today besides what is due. */
	#wanted: readonly CardId[] | undefined;

	constructor(options: StudyOptions) {
		this.options = options;
		const { device, decks, wait, report, practice } = options;
		this.#writer = new StudyWriter({
			append: async (drafts) => (practice ? [] : device.append(drafts)),
			onChange: () => this.#savingChanged(),
			wait,
			report
		});
		this.#sitting = new StudySitting(() => practice ?? device.memories, this.#writer);
		this.#decks = new StudyDecks(decks);
		this.#nearby = new StudyNearby((id) => this.#decks.of(id));
		this.#screen = new ScreenNote(options.onScreen, this.#nearby);
		this.#questions = new StudyQuestions(options, {
			decks: this.#decks,
			nearby: this.#nearby,
			sitting: this.#sitting,
			screen: this.#screen
		});
	}

	/** Epoch ms: what the screen counts from. */
	get now(): number {
		return this.options.now();
	}

	/** Lines up what is due and asks the first question. Also after a failure, and to look again. */
	start(): void {
		if (['blocked', 'outdated', 'unavailable'].includes(this.options.device.health.kind)) {
			this.phase = { kind: 'failed', reason: 'storage' };
			return;
		}
		this.#savingChanged();
		this.#lineUp();
		this.#advance();
	}

	/** Goes on with these cards, due or not; it counts as any other answer does. */
	goOn(cards: readonly CardId[]): void {
		this.#wanted = cards;
		this.start();
	}

	/** Shows the answer of a question that learners grade themselves. */
	reveal(): void {
		const { phase } = this;
		if (phase.kind !== 'asked' || phase.turn.question.form !== 'reveal') return;
		const { practice } = this.options;
		const [preview] = practice ? [] : this.#previews(phase.turn);
		const marking = this.#questions.mark(phase.turn, { form: 'reveal', grade: 3 });
		this.phase = { ...phase, revealed: { preview, marking } };
	}

	/**
	 * Marks the answer and writes the reviews. The learner's own grade leads straight on. One that is right as far as
	 * it goes is asked for its rest, once.
	 */
	answer(given: Response): void {
		const { phase } = this;
		const { asking } = this.#screen;
		if (phase.kind !== 'asked' || !asking) return;
		const { turn, rest } = phase;
		const isTyped = takes(given, 'text') || takes(given, 'entries');
		const response = rest && isTyped ? { ...given, begun: rest.begun } : given;
		const at = this.options.now();
		const took = Math.max(0, at - asking.since);
		const marking = this.#questions.mark(turn, response, took);
		const lacking = rest ? undefined : lackOf(given, marking);
		if (lacking) {
			this.phase = { ...phase, rest: lacking };
			return;
		}
		this.#questions.keepPace(turn, took);
		const chance = this.#questions.chanceOf(turn);
		const drafts = reviewsOf(turn, marking, { took, chance });
		const grades = drafts.map(({ grade }) => grade);
		const previews = this.#previews(turn, chance);
		const said = chance === 0 ? previews : this.#previews(turn, 0);
		const before = turn.cards.map(({ id }) => this.options.device.memories.get(id));
		this.#sitting.record(asking, { at, grades, previews, said, before, drafts });
		this.#nearby.saw(turn, at, marking.why);
		this.#screen.asking = undefined;
		if (response.form === 'reveal') this.#advance();
		else this.phase = { kind: 'answered', turn, response, marking, back: this.#back() };
		this.#changed();
	}

	/** "I knew that" / "I didn't": the learner corrects the mark. */
	regrade(knew: boolean): void {
		const { phase } = this;
		const step = this.#sitting.steps.at(-1);
		if (phase.kind !== 'answered' || !step) return;
		this.#sitting.regrade(correctedGrades(phase.marking, knew, phase.knew));
		this.phase = { ...phase, knew, back: this.#back() };
		this.#changed();
	}

	/** "I meant this": this is another name for the answer. False where it is a name of something else. */
	teach(name: string): boolean {
		const { phase } = this;
		if (phase.kind !== 'answered' || this.options.practice) return false;
		const { turn, response } = phase;
		const now = this.#questions.markAs(name, turn, response);
		if (!now) return false;
		const grades = now.marks.map(({ grade }) => grade);
		this.#sitting.regrade(grades, [{ kind: 'alias', card: turn.own, name }]);
		this.phase = { kind: 'answered', turn, response, marking: now, back: this.#back() };
		this.#changed();
		return true;
	}

	/** On to the next question, or to the summary. */
	next(): void {
		if (this.phase.kind !== 'answered') return;
		this.#advance();
		this.#changed();
	}

	/** Takes the last answer back and asks it again. A question on the screen waits its turn. */
	undo(): void {
		const asking = this.#sitting.undo(this.#screen.asking);
		if (!asking) return;
		this.#screen.asking = { ...asking, since: this.options.now() };
		this.phase = { kind: 'asked', turn: asking.turn };
		this.#questions.forget();
		this.#changed();
	}

	/** The device has news, or the page is looked at again. */
	refresh(): void {
		this.#savingChanged();
		const { asking } = this.#screen;
		if (this.phase.kind === 'asked' && asking && !this.#sitting.stillOpen(asking)) this.#advance();
		this.#renew();
		this.#changed();
	}

	/** A page left open finds what has come due since: at once if nothing was done, else next day. */
	#renew(): void {
		const { phase } = this;
		const untouched = phase.kind === 'empty' && this.#sitting.steps.length === 0;
		const rested = phase.kind === 'done' || phase.kind === 'empty';
		if (untouched || (rested && this.options.now() >= this.#dayEnds)) this.start();
		else if (phase.kind === 'done')
			this.phase = { ...phase, next: nextBack(this.options, this.#sitting) };
	}

	#lineUp(): void {
		const { practice } = this.options;
		const shown = this.options.onScreen.get();
		const order = this.#wanted ?? this.options.order?.();
		const opening = openingOf({ ...momentOf(this.options), order, shown });
		this.#dayEnds = opening.dayEnds;
		const stands = practice && { waiting: [], finished: [] };
		this.#sitting.begin({ ...opening, ...stands }, this.now);
		this.#questions.forget();
	}

	#advance(): void {
		const { now, later } = this.options;
		if (now() >= this.#dayEnds) {
			this.#wanted = undefined;
			this.#lineUp();
		}
		const id = this.#peek();
		if (id === undefined) {
			this.#finish();
			return;
		}
		const turn = this.#questions.take(id);
		if (!turn) {
			this.phase = { kind: 'loading' };
			void this.#fetch(id);
			return;
		}
		this.#nearby.saw(turn, now());
		this.#screen.asking = this.#sitting.ask(turn, now());
		this.phase = { kind: 'asked', turn };
		this.#changed();
		later(() => this.#questions.prepare(this.#peek()));
	}

	#peek(): CardId | undefined {
		return this.#screen.next(this.#sitting, this.now, (id) => this.#questions.isVaried(id));
	}

	async #fetch(id: CardId): Promise<void> {
		const loaded = await this.#questions.load(id);
		if (this.phase.kind !== 'loading') return;
		if (!loaded) {
			this.phase = { kind: 'failed', reason: 'offline' };
			return;
		}
		// A deck may have lost a card that the log remembers.
		if (!this.#questions.of(id)) this.#sitting.skip(id);
		this.#advance();
	}

	/** @param guess 0: the learner says what they knew */
	#previews(turn: Turn, guess = this.#questions.chanceOf(turn)): GradePreview[] {
		const { device, now, offset } = this.options;
		const at = { now: now(), offset: offset(), guess };
		return turn.cards.map(({ id }) => gradePreviewOf(device.memories, id, at));
	}

	/** In how long the card just answered comes back: see `backIn`. */
	#back(): number | undefined {
		return this.options.practice ? undefined : backIn(this.#sitting.steps.at(-1));
	}

	#finish(): void {
		this.#screen.asking = undefined;
		this.phase = restOf(this.options, this.#sitting, this.#decks);
	}

	#changed(): void {
		const asked = this.#screen.asking?.taken.length ?? 0;
		this.progress = { done: this.#sitting.finished.size, left: this.#sitting.left + asked };
		this.canUndo = this.#sitting.steps.length > 0;
	}

	#savingChanged(): void {
		const { device, practice } = this.options;
		this.saving = practice ? 'practice' : savingOf(device.health, this.#writer);
	}
}
