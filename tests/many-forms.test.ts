/**
 * In every deck that ships, how the questions of a learner's first weeks look: many forms from the first sitting
 * on, never many of one kind in a row, harder ones as memory grows, and no company that gives an answer away.
 */
import { describe, expect, test } from 'vitest';
import { buildQueue } from '#lib/memory/queue/queue.ts';
import { queueCards } from '#lib/exam/plan/queue-cards.ts';
import { factOf } from '#lib/deck/card-id.ts';
import { cardOf } from '#lib/deck/cards.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { answer, DAY, FakeDevice, MINUTE, NOON, settle } from '#lib/device/study/fakes.ts';
import type { StudySession } from '#lib/device/study/session.svelte.ts';
import type { Form, Question } from '#lib/question/question.ts';
import { differing } from '#lib/question/options.ts';
import { seeded } from '#lib/question/seeded.ts';
import { textOf } from '#lib/question/telling/sight.ts';
import { commonIn, tells } from '#lib/question/telling/tells.ts';
import { lookOf, MOST } from '#lib/question/variety.ts';
import type { Turn } from '#lib/study/turn.ts';
import { deckFiles, deckIn, load } from './shipped-sitting.ts';

/** Days on which the learner comes back: the first week, and when much is known. */
const DAYS = [0, 1, 3, 6, 13, 27, 48];
const AT_MOST = 60;
const SEEDS = [1, 2];
/** Learners by the share of cards that they answer rightly. */
const LEARNERS = [0.5, 0.75, 0.95];
const RECALLED = new Set<Form>(['typed', 'number', 'cloze', 'list', 'reveal']);

interface Asked {
	day: number;
	question: Question;
	/** Of the card whose turn it is, days. */
	stability: number;
	/** So many could have been asked just then, this one among them. */
	left: number;
	/** Whether one of its cards was asked in this sitting before. */
	again: boolean;
	/** Cards still to be asked in this sitting that its footnote tells, and not the question itself. */
	told: readonly string[];
}

interface Past {
	asked: Asked[];
	/** Cards of which was said that they come once more in a sitting, which ended without them. */
	broken: string[];
}

async function study(deck: Deck, seed: number, right: number): Promise<Past> {
	const device = new FakeDevice();
	const broken: string[] = [];
	const random = seeded('answers', seed);
	const asked: Asked[] = [];
	for (const day of DAYS) {
		device.now = NOON + day * DAY;
		const session: StudySession = await load(device, deck, seed * 100 + day);
		const met = new Set<string>();
		const promised = new Set<string>();
		for (let n = 0; n < AT_MOST && session.phase.kind === 'asked'; n++) {
			const { turn } = session.phase;
			const { question, own } = turn;
			const stability = device.memories.get(own)?.stability ?? 0;
			const again = question.cards.some((card) => met.has(card));
			const open = openIn(device, deck);
			const told = toldBy(deck, turn, open);
			asked.push({ day, question, stability, left: open.length, again, told });
			for (const card of question.cards) {
				met.add(card);
				promised.delete(card);
			}
			device.now += MINUTE / 6;
			answer(session, random() < right);
			if (comesAgain(session)) promised.add(own);
			device.now += MINUTE / 6;
			await settle();
			session.next();
			await settle();
		}
		if (session.phase.kind === 'done') broken.push(...promised);
	}
	return { asked, broken };
}

/** Whether it is said that the card just answered comes once more in this sitting. */
const comesAgain = ({ phase }: StudySession) => phase.kind === 'answered' && phase.back === 0;

/** Which cards are due or new, and not waiting for their second chance. */
function openIn({ memories, now, offset }: FakeDevice, deck: Deck): string[] {
	return buildQueue({ memories, cards: queueCards(deck), now, offset }).order;
}

/**
 * Which of some cards are told by what stands open of a footnote, and not by the question with its answer. A note
 * says what goes together: what it tells is not asked just after it (`sittings.test.ts`).
 */
function toldBy(deck: Deck, { question, cards, footnote }: Turn, ids: readonly string[]): string[] {
	const common = commonIn(viewOf(deck));
	const sight = (text: string) => ({ cards: question.cards, text, members: false, answered: true });
	const itself = sight([textOf(question), ...cards.map(({ answer }) => answer.text)].join(' . '));
	const { statement, sources } = footnote;
	const parts = [statement, ...sources.map(({ excerpt }) => excerpt)].flatMap((text) =>
		text ? sight(text) : []
	);
	return ids.filter((id) => {
		const card = cardOf(deck, id)!;
		return !tells(itself, card, common) && parts.some((part) => tells(part, card, common));
	});
}

/** The questions of a sitting that are one too many of a kind, where there was other to ask. */
function runs(asked: readonly Asked[], most: number, kindOf: (one: Asked) => string): string[] {
	return asked.flatMap((one, at) => {
		const before = asked.slice(Math.max(0, at - most), at);
		const isRun =
			before.length === most &&
			before.every((other) => other.day === one.day && kindOf(other) === kindOf(one));
		return isRun && !one.again && one.left > FEW
			? [`day ${one.day}, question ${at}: ${one.question.form} ${one.question.cards.join()}`]
			: [];
	});
}
/** With so few cards left there is not always another way. */
const FEW = 4;

const of = (asked: readonly Asked[], ...days: number[]) =>
	asked.filter(({ day }) => days.includes(day));
const share = (asked: readonly Asked[], isSuch: (form: Form) => boolean) =>
	asked.filter(({ question }) => isSuch(question.form)).length / asked.length;

describe.each(deckFiles)('%s', (file) => {
	const deck = deckIn(file);
	const cases = LEARNERS.flatMap((right) => SEEDS.map((seed) => ({ right, seed })));
	const all = new Map<string, Promise<Past>>();
	const lived = (seed: number, right: number) => {
		const key = `${seed} ${right}`;
		const found = all.get(key) ?? study(deck, seed, right);
		all.set(key, found);
		return found;
	};
	const past = async (seed: number, right: number) => (await lived(seed, right)).asked;

	test.each(cases)(
		'asks a learner who is right in $right (seed $seed) never four times in one form, nor thrice in words that begin alike',
		async ({ right, seed }) => {
			const asked = await past(seed, right);
			expect(asked.length).toBeGreaterThan(100);
			expect(runs(asked, MOST.form, ({ question }) => question.form)).toEqual([]);
			expect(runs(asked, MOST.opening, ({ question }) => lookOf(question).opening)).toEqual([]);
		},
		60_000
	);

	test.each(cases)(
		'shows a learner who is right in $right (seed $seed) no footnote that tells what is still to be asked, and asks once more what it says it will',
		async ({ right, seed }) => {
			const { asked, broken } = await lived(seed, right);
			expect(asked.flatMap(({ told }) => told)).toEqual([]);
			expect(broken).toEqual([]);
		},
		60_000
	);

	test.each(SEEDS)(
		'mixes forms from the first sitting on (seed %i)',
		async (seed) => {
			const asked = await past(seed, 0.75);
			expect(asked[0]!.question.form).toBe('choice');
			const formsOn = (...days: number[]) =>
				new Set(of(asked, ...days).map(({ question }) => question.form));
			// Of ten new numbers and statements little else can be asked.
			expect(formsOn(0).size).toBeGreaterThanOrEqual(2);
			expect(formsOn(0, 1).size, [...formsOn(0, 1)].join()).toBeGreaterThanOrEqual(4);
			expect(formsOn(3).size).toBeGreaterThanOrEqual(4);
			expect(formsOn(6).size).toBeGreaterThanOrEqual(4);
			expect(share(of(asked, 0, 1, 3, 6), (form) => form === 'choice')).toBeLessThan(0.75);
			expect(share(asked, (form) => form === 'true-false')).toBeLessThan(0.2);
			expect(new Set(asked.map(({ question }) => question.form)).size).toBeGreaterThanOrEqual(8);
		},
		60_000
	);

	test('asks for more as memory grows', async () => {
		const asked = (await Promise.all(SEEDS.map((seed) => past(seed, 0.95)))).flat();
		const recalled = (least: number, most: number) => {
			const such = asked.filter(({ stability }) => stability >= least && stability < most);
			expect(such.length).toBeGreaterThan(10);
			const bare = such.filter(({ question }) => !('letters' in question));
			return share(bare, (form) => RECALLED.has(form));
		};
		expect(recalled(0, 3)).toBeLessThan(0.1);
		expect(recalled(7, Infinity)).toBeGreaterThan(0.3);
	}, 60_000);

	test.each(SEEDS)(
		'sets no three siblings near each other while there is other to ask (seed %i)',
		async (seed) => {
			const asked = await past(seed, 0.75);
			const crowds = asked.flatMap((one, at) => {
				const near = asked.slice(Math.max(0, at - 4), at + 1).filter(({ day }) => day === one.day);
				const facts = new Set(one.question.cards.map(factOf));
				const crowd = near.filter(({ question }) =>
					question.cards.some((card) => facts.has(factOf(card)))
				);
				return crowd.length > 2 && one.left > FEW && !one.again
					? [`day ${one.day}, question ${at}: ${one.question.cards.join()}`]
					: [];
			});
			expect(crowds).toEqual([]);
		},
		60_000
	);

	test('sets other wrong answers beside a card the next time, where the deck has others', async () => {
		const asked = (await Promise.all(SEEDS.map((seed) => past(seed, 0.5)))).flat();
		const last = new Map<string, string>();
		let same = 0;
		let repeated = 0;
		for (const { question } of asked) {
			if (question.form !== 'choice') continue;
			const [card] = question.cards;
			const wrong = question.options
				.filter((_, i) => i !== question.key)
				.map(({ text }) => text)
				.sort();
			const before = last.get(card!);
			last.set(card!, wrong.join('|'));
			if (before === undefined || differing(cardOf(deck, card!)!).length <= wrong.length) continue;
			repeated++;
			if (before === wrong.join('|')) same++;
		}
		expect(repeated).toBeGreaterThan(20);
		expect(same / repeated).toBeLessThan(0.25);
	}, 60_000);

	test('asks the same on each device that has the same log, and asks a list once', async () => {
		const [one, other] = await Promise.all([study(deck, 7, 0.75), study(deck, 7, 0.75)]);
		expect(other).toEqual(one);
		for (const { question } of one.asked)
			expect(new Set(question.cards).size).toBe(question.cards.length);
	}, 60_000);
});
