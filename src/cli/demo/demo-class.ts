/** A class of made-up pupils who learn a deck, some better than others. */
import { cardsOf } from '#lib/deck/cards.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { keepApart } from '#lib/memory/queue/apart.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { factKey } from '#lib/memory/queue/queue-card.ts';
import { seeded } from '#lib/question/seeded.ts';
import { pupilLog } from './pupil-log.ts';

export interface DemoPupil {
	nickname: string;
	entries: Entry[];
}

/** Names from many places, as a class has them. */
const NAMES = [
	'Ada',
	'Amir',
	'Anouk',
	'Ben',
	'Chidi',
	'Clara',
	'Dilek',
	'Elif',
	'Emil',
	'Fatou',
	'Finn',
	'Giulia',
	'Hanna',
	'Ida',
	'Jakub',
	'Jonas',
	'Kofi',
	'Lara',
	'Leyla',
	'Lin',
	'Maja',
	'Mateo',
	'Mila',
	'Noah',
	'Oksana',
	'Pavel',
	'Rosa',
	'Samuel',
	'Tariq',
	'Zoë'
];

/**
 * As many pupils as there are names: most study most days, some hardly ever, a few not at all.
 *
 * @param from the first day they study, and `to` the last (see memory/day.ts)
 */
export function demoClass(
	deck: Deck,
	{ from, to, names = NAMES }: { from: number; to: number; names?: readonly string[] }
): DemoPupil[] {
	const cards = keepApart(cardsOf(deck).map((card) => ({ card, key: factKey(card) }))).map(
		({ card }) => card
	);
	return names.map((nickname, seed) => {
		const random = seeded('demo', seed);
		const diligence = seed % 8 === 5 ? 0 : 0.3 + 0.65 * random();
		const pupil = {
			seed,
			diligence,
			memory: Math.exp(1.6 * (random() - 0.45)),
			newPerDay: 5 + Math.floor(random() * 12),
			device: `demopupil${String(seed).padStart(3, '0')}`
		};
		return { nickname, entries: pupilLog(pupil, { cards, from, to }) };
	});
}
