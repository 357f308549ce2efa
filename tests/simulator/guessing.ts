/** A learner who guesses where options are given: what the app says of their memory, and what is true of it. */
import { Memories } from '../../src/lib/memory/fold/memories.ts';
import { retrievability } from '../../src/lib/memory/fsrs/retrievability.ts';
import { DAY } from '../../src/lib/memory/day.ts';
import { knownBeforeOf } from '../../src/lib/memory/fit/known-before.ts';
import type { Entry, Grade, Settings } from '../../src/lib/memory/log/entry.ts';
import { buildQueue } from '../../src/lib/memory/queue/queue.ts';
import { draw } from './chance.ts';
import { matched } from './fsrs-mind.ts';
import { cardsOf } from './simulate.ts';

export interface Guessed {
	/** Means over reviews of known cards, 0..1: what was said of recall, and what was true. */
	readonly said: number;
	readonly known: number;
	/** Of knowing, natural logarithm, a review. */
	readonly logLoss: number;
	/** Reviews a card. */
	readonly reviews: number;
}

const CARDS = 300;
const NEW_A_DAY = 10;
const FIRST_DAY = 20_000;
const EVENING = 18 * 3_600_000;
const WEEK = 7;
/** From this stability on, days, nothing is given to choose from. */
const TYPED_FROM = 21;

export interface Guesser {
	/** To choose from in a card's first questions, the last from there on, until it is known well; 1: none are given. */
	options: readonly number[];
	seed: number;
	/** Whether the app is told that there was something to choose from. */
	counted?: boolean;
	days?: number;
	/** Of new cards, so many are known already, 0..1. */
	known?: number;
	/** Whether the app learns how many, as it does with the weights. */
	learnt?: boolean;
	settings?: Settings;
}

export function guessing({
	options,
	seed,
	counted = true,
	days = 60,
	known: knownBefore = 0.3,
	learnt = false,
	settings
}: Guesser): Guessed {
	const mind = matched.mind(CARDS, seed);
	const cards = cardsOf(CARDS);
	const places = new Map(cards.map(({ id }, place) => [id, place]));
	const memories = new Memories();
	memories.add([{ ...stamp(0, 0), kind: 'settings', set: { newPerDay: NEW_A_DAY, ...settings } }]);
	let seq = 1;
	let [said, known, loss, n, reviews] = [0, 0, 0, 0, 0];
	for (let day = 0; day < days; day++) {
		if (learnt && day % WEEK === 0) {
			const share = knownBeforeOf(memories.log);
			if (share !== undefined) {
				const at = (FIRST_DAY + day) * DAY + EVENING - 1;
				memories.add([{ ...stamp(++seq, at), kind: 'settings', set: { knownBefore: share } }]);
			}
		}
		const now = (FIRST_DAY + day) * DAY + EVENING;
		const entries: Entry[] = [];
		for (const id of buildQueue({ memories, cards, now, offset: 0 }).order) {
			const place = places.get(id)!;
			const memory = memories.get(id);
			const isNew = !memory || memory.state === 'new';
			const truly = isNew ? knownBefore : mind.recall(place, day);
			if (!isNew) {
				const r = retrievability(memory, now, memories.parameters);
				said += r;
				known += truly;
				loss -= truly * Math.log(r) + (1 - truly) * Math.log(1 - Math.min(r, 1 - 1e-9));
				n++;
			}
			const typed = !isNew && memory.stability >= TYPED_FROM;
			const given = options[Math.min(memory?.reps ?? 0, options.length - 1)]!;
			const guess = typed || given === 1 ? 0 : 1 / given;
			const knows = draw(seed, place, day, 1) < truly;
			const right = knows || draw(seed, place, day, 2) < guess;
			mind.study(place, day, knows ? 3 : 1);
			const form = guess > 0 ? 'choice' : 'typed';
			const chance = counted ? guess : 0;
			const answer = (grade: Grade, given: number): Entry => ({
				...stamp(++seq, now + entries.length * 10_000),
				kind: 'review',
				card: id,
				grade,
				form: given > 0 ? form : 'typed',
				mode: 'study',
				took: 5000,
				revision: 0,
				chance: given
			});
			reviews++;
			entries.push(answer(right ? 3 : 1, chance));
			if (!right) {
				mind.study(place, day, 3);
				entries.push(answer(3, 0));
			}
		}
		memories.add(entries);
	}
	return { said: said / n, known: known / n, logLoss: loss / n, reviews: reviews / CARDS };
}

const stamp = (seq: number, at: number) => ({
	device: 'guessing0000',
	seq: seq + 1,
	at: Math.round(at),
	offset: 0
});
