import { expect, it } from 'vitest';
import { cardsOf } from '#lib/deck/cards.ts';
import { parseDeck } from '#lib/deck/file/parse.ts';
import { EVERY_KIND } from '#lib/deck/file/parse-fixtures.ts';
import { checkEntry } from '#lib/memory/log/check-entry.ts';
import { pupilLog } from './pupil-log.ts';

const parsed = parseDeck(EVERY_KIND, 'every-kind.yaml');
if (!parsed.ok) throw new Error('The fixture has problems.');
const cards = cardsOf(parsed.deck);
const course = { cards, from: 20_000, to: 20_030 };
const pupil = { seed: 1, diligence: 0.8, memory: 1, newPerDay: 3, device: 'madeup000000' };
const wrong = (log: ReturnType<typeof pupilLog>) =>
	log.filter((entry) => entry.kind === 'review' && entry.grade === 1).length / log.length;

it('makes entries that every device takes, the same each time', () => {
	const log = pupilLog(pupil, course);
	expect(log.length).toBeGreaterThan(cards.length);
	for (const entry of log) expect(checkEntry(entry).as === 'understood').toBe(true);
	expect(pupilLog(pupil, course)).toEqual(log);
});

it('cuts answers that are longer than an entry keeps', () => {
	const long = cards.map((card) => ({
		...card,
		wrong: card.wrong.map((one) => ({ ...one, text: one.text.padEnd(150, '…') }))
	}));
	const log = pupilLog({ ...pupil, memory: 0.2 }, { ...course, cards: long });
	expect(log.some((entry) => entry.kind === 'review' && entry.answer?.length === 100)).toBe(true);
	for (const entry of log) expect(checkEntry(entry).as === 'understood').toBe(true);
});

it('keeps to the days of the course', () => {
	for (const { at } of pupilLog(pupil, course))
		expect(Math.floor(at / 86_400_000)).toSatisfy((day: number) => day >= 20_000 && day <= 20_030);
});

it('lets who remembers less be wrong more often, and who never studies say nothing', () => {
	const weak = pupilLog({ ...pupil, memory: 0.2 }, course);
	const strong = pupilLog({ ...pupil, memory: 3 }, course);
	expect(wrong(weak)).toBeGreaterThan(wrong(strong));
	expect(pupilLog({ ...pupil, diligence: 0 }, course)).toEqual([]);
});
