/**
 * In every deck that ships, sittings of a first day and of days after: nothing that was on the screen,
 * footnotes included, tells the answer to what is asked shortly after it, while there is other to ask.
 */
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/deck/card.ts';
import { cardOf } from '#lib/deck/cards.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { answer, DAY, FakeDevice, MINUTE, NOON, settle } from '#lib/device/study/fakes.ts';
import type { StudySession } from '#lib/device/study/session.svelte.ts';
import { sightOf, type Turn } from '#lib/study/turn.ts';
import { queueCards } from '#lib/exam/plan/queue-cards.ts';
import { buildQueue } from '#lib/memory/queue/queue.ts';
import { NEAR, Nearby, type Seen } from '#lib/question/telling/nearby.ts';
import { seeded } from '#lib/question/seeded.ts';
import { commonIn, tells } from '#lib/question/telling/tells.ts';
import { deckFiles, deckIn, load } from './shipped-sitting.ts';

/** Days on which the learner comes back. */
const DAYS = [0, 1, 2, 4, 7, 13, 25, 50];
const AT_MOST = 60;
/** Of four answers three are right. */
const RIGHT = 0.75;
const SEEDS = [1, 2, 3];
/**
 * What cannot be helped, as shares of all questions: at the end of a day the last few cards tell of each
 * other (without looking it was one question in three), and a card that was missed wants its second chance when
 * nothing else is left to ask: as many are asked together, that is soon.
 */
const TOLD = 0.04;
const AGAIN = 0.13;

interface Count {
	questions: number;
	/** Asked shortly after something else told the answer. */
	told: string[];
	/** Those of them in whose stead another card could have been asked. */
	avoidable: string[];
	/** Missed and asked once more shortly after, when nothing else was left. */
	secondChances: number;
}

/** Whether a card could have been asked that is due and that nothing near tells. */
function isOtherLeft(device: FakeDevice, deck: Deck, seen: readonly Seen[]): boolean {
	const { memories, now, offset } = device;
	const { order } = buildQueue({ memories, cards: queueCards(deck), now, offset });
	const nearby = new Nearby(seen);
	const common = commonIn(viewOf(deck));
	const cards = order.flatMap((id) => cardOf(deck, id) ?? []);
	return cards.some((card) => nearby.distance({ card, common }, now) === Infinity);
}

/** Sittings of all days; in several tabs of one browser the learner goes from one to the other as they like. */
async function study(deck: Deck, seed: number, tabs = 1): Promise<Count> {
	const device = new FakeDevice();
	const random = seeded('answers', seed);
	const common = commonIn(viewOf(deck));
	const count: Count = { questions: 0, told: [], avoidable: [], secondChances: 0 };
	for (const day of DAYS) {
		device.now = NOON + day * DAY;
		const sessions: StudySession[] = [];
		const seen: Seen[] = [];
		const looked = new Set<Turn>();
		const saw = (turn: Turn) => {
			const sight = sightOf(turn);
			const before = seen.findIndex(({ cards }) => cards.join() === sight.cards.join());
			if (before >= 0) seen.splice(before, 1);
			seen.push({ ...sight, at: device.now });
		};
		const look = ({ phase }: StudySession) => {
			if (phase.kind !== 'asked' || looked.has(phase.turn)) return;
			const { turn } = phase;
			looked.add(turn);
			const near = seen.slice(-NEAR.questions).filter(({ at }) => device.now - at < NEAR.ms);
			const by = (card: Card) => near.findLast((sight) => tells(sight, card, common));
			const told = turn.cards.map((card) => ({ card, sight: by(card) })).filter((x) => x.sight);
			const isAgain = told.some(({ card, sight }) => sight?.cards.includes(card.id));
			const line = `day ${day}, question ${count.questions}: ${turn.own} by ${told[0]?.sight?.cards.join()}`;
			if (isAgain) count.secondChances++;
			else if (told.length > 0) count.told.push(line);
			if (told.length > 0 && isOtherLeft(device, deck, seen)) count.avoidable.push(line);
			count.questions++;
			saw(turn);
		};
		for (let tab = 0; tab < tabs; tab++) {
			const session = await load(device, deck, seed * 100 + day + tab);
			sessions.push(session);
			// A second tab opens on what is on the screen already, as after a reload.
			if (tab === 0) look(session);
			else if (session.phase.kind === 'asked') looked.add(session.phase.turn);
		}
		for (let n = 0; n < AT_MOST; n++) {
			const asked = sessions.filter(({ phase }) => phase.kind === 'asked');
			const session = asked[Math.floor(random() * asked.length)];
			if (session?.phase.kind !== 'asked') break;
			const { turn } = session.phase;
			device.now += MINUTE / 6;
			answer(session, random() < RIGHT);
			saw(turn);
			device.now += MINUTE / 6;
			await settle();
			session.next();
			await settle();
			for (const other of sessions) if (other !== session) other.refresh();
			await settle();
			sessions.forEach(look);
		}
	}
	return count;
}

describe.each(deckFiles)('%s', (file) => {
	const deck = deckIn(file);

	test.each(SEEDS)(
		'asks by seed %i what was just told only where nothing else is left',
		async (seed) => {
			const { questions, told, avoidable, secondChances } = await study(deck, seed);
			expect(questions).toBeGreaterThan(250);
			expect(avoidable).toEqual([]);
			expect(told.length / questions, told.join('\n')).toBeLessThan(TOLD);
			expect(secondChances / questions).toBeLessThan(AGAIN);
		},
		60_000
	);

	test('asks in neither of two tabs what the other has just told', async () => {
		const { questions, told, avoidable, secondChances } = await study(deck, 1, 2);
		expect(questions).toBeGreaterThan(250);
		// Each tab looks among a dozen cards of its own, some of which the other has on its screen.
		expect(avoidable.length, avoidable.join('\n')).toBeLessThan(0.015 * questions);
		expect(told.length / questions, told.join('\n')).toBeLessThan(TOLD);
		expect(secondChances / questions).toBeLessThan(AGAIN);
	}, 60_000);
});
