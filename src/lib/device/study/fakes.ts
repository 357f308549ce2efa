/** Stand-ins for tests of the study session: a small deck, a device in memory, a clock to turn. */
import { cardsOf } from '#lib/deck/cards.ts';
import { Deck } from '#lib/deck/schema.ts';
import { DAY, MINUTE } from '#lib/memory/day.ts';
import type { EntryDraft, Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import type { FormBook } from '#lib/question/form-book.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { rightResponse, wrongResponse } from '#lib/question/responses.ts';
import type { Health } from '#lib/device/storage/health.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { onScreen } from '#lib/study/on-screen.ts';
import { summaryOf, type Summary } from '#lib/study/summary.ts';
import type { StudyDevice } from './phase.ts';
import { StudySession } from './session.svelte.ts';

export { DAY, MINUTE };

/** The facts of the deck that are statements; and some, by their ids. */
export const statements = (fact: string): boolean => fact.startsWith('fact-');
export const only =
	(...names: string[]) =>
	(fact: string): boolean =>
		names.includes(fact);

/** A Monday, 12:00 UTC. */
export const NOON = Date.UTC(2026, 10, 23, 12);

const claim = {
	asOf: '2022',
	saidBy: ['clerk'],
	anchors: [{ source: 'ledger', at: 'page 1' }]
};

const statement = (id: string) => ({
	...claim,
	kind: 'statement',
	id,
	question: `What does the ledger say of ${id}?`,
	text: `That ${id} was paid in full`,
	false: ['in part', 'late', 'twice'].map((how) => ({
		text: `That ${id} was paid ${how}`,
		why: 'The ledger says in full.'
	}))
});

/** Statements `a` to `d`, a list of three states, and two facts that can be typed. */
const deck: Deck = Deck.parse({
	format: 1,
	id: 'ledger',
	title: 'The ledger',
	summary: 'Made up for tests.',
	license: 'CC0-1.0',
	authors: ['Nobody'],
	sources: { ledger: { kind: 'record', title: 'The ledger' } },
	entities: {
		clerk: { kind: 'person', name: 'The clerk' },
		...Object.fromEntries(
			['Armenia', 'Belarus', 'Cyprus', 'Denmark', 'Estonia', 'Finland', 'Netherlands'].map(
				(name) => [name.toLowerCase(), { kind: 'state', name }]
			)
		)
	},
	facts: [
		...['a', 'b', 'c', 'd'].map((name) => statement(`fact-${name}`)),
		{
			...claim,
			kind: 'set',
			id: 'payers',
			question: 'Which three states paid?',
			label: 'states that paid',
			members: ['armenia', 'belarus', 'cyprus'],
			outside: ['denmark', 'estonia', 'finland'].map((id) => ({ id, note: 'It never paid.' })),
			closed: true
		},
		{
			...claim,
			kind: 'date',
			id: 'paid-on',
			question: 'On what day was it paid?',
			event: 'It was paid',
			date: '1992-03-02'
		},
		{
			...claim,
			kind: 'pair',
			id: 'lender',
			relation: 'lends',
			oneToOne: false,
			left: 'the money',
			right: { entity: 'netherlands' },
			question: 'Who lent the money?',
			wrong: [{ text: 'Denmark', why: 'It borrowed.' }]
		}
	]
});

const queueCards = (facts: (fact: string) => boolean): QueueCard[] =>
	cardsOf(deck)
		.filter(({ fact }) => facts(fact))
		.map(({ id, fact, revision }) => ({ id, deck: deck.id, fact, revision }));

/** A device whose disk is an array. Several sessions on one of them are tabs of one browser. */
export class FakeDevice implements StudyDevice {
	health: Health = { kind: 'ok' };
	memories: Memories = Memories.fold([]);
	readonly log: Entry[] = [];
	now = NOON;
	offset = 0;
	readonly storage = forgetful();
	/** What the session reported. */
	readonly faults: unknown[] = [];
	/** So many writes are refused. */
	refusals = 0;
	/** While set, writes wait for it. */
	gate: Promise<void> | undefined;

	async append(drafts: readonly EntryDraft[]): Promise<Entry[]> {
		const { now: at, offset } = this;
		await this.gate;
		if (this.refusals-- > 0) throw new DOMException('no room', 'QuotaExceededError');
		return drafts.map((draft): Entry => {
			const entry = { ...draft, device: 'test0000', seq: this.log.length + 1, at, offset } as Entry;
			this.log.push(entry);
			this.memories.add([entry]);
			return entry;
		});
	}
}

interface Tab {
	session: StudySession;
	/** Lets a refused write try again. */
	retry: () => void;
}

/** Opens the study page on a device. */
export function open(
	device: FakeDevice,
	facts: (fact: string) => boolean = () => true,
	forms: FormBook = allForms
): Tab {
	const retries: (() => void)[] = [];
	const session = new StudySession({
		device,
		decks: { get: async (id) => (id === deck.id ? deck : undefined) },
		cards: queueCards(facts),
		allForms: async () => forms,
		now: () => device.now,
		offset: () => device.offset,
		seed: 1,
		onScreen: onScreen(device.storage, ''),
		later: (work) => queueMicrotask(work),
		wait: () => new Promise((done) => retries.push(done)),
		report: (error) => device.faults.push(error)
	});
	session.start();
	return { session, retry: () => retries.splice(0).forEach((done) => done()) };
}

/** A promise, and what fulfils it. */
export function closedGate(): { gate: Promise<void>; open: () => void } {
	const { promise: gate, resolve: open } = Promise.withResolvers<void>();
	return { gate, open };
}

/** Lets everything under way finish. */
export const settle = () => new Promise<void>((done) => setTimeout(done));

/** The card on the screen; fails where there is none. */
export function cardOn({ phase }: StudySession): string {
	if (phase.kind !== 'asked' && phase.kind !== 'answered')
		throw new Error(`no question on the screen: ${phase.kind}`);
	return phase.turn.question.cards.join(' ');
}

/** What the sitting comes to; fails where it is not over. */
export function summary({ phase, options }: StudySession): Summary {
	if (phase.kind !== 'done') throw new Error(`not over: ${phase.kind}`);
	return summaryOf(phase.sitting, options.device.memories, phase.deckOf);
}

/** Answers the question on the screen, right or wrong. */
export function answer(session: StudySession, right: boolean): void {
	if (session.phase.kind !== 'asked') throw new Error(`nothing asked: ${session.phase.kind}`);
	const { question } = session.phase.turn;
	if (question.form === 'reveal') session.reveal();
	session.answer(right ? rightResponse(question) : wrongResponse(question));
}
