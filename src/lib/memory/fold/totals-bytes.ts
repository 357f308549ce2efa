/**
 * Totals as bytes, to be stored: a line of JSON for how many cards there are and the days, and one for some hundred cards each. Whoever has
 * studied a lot has tens of thousands of cards: neither writing nor reading makes one text of all of them.
 */
import { IN_NONE, NO_ANSWERS, type CardTotal, type DayTotal, type Totals } from './totals.ts';

/** Cards in a line. */
const TOGETHER = 500;

/** Of a card; ends with what it rarely has. */
type CardInBytes = [
	id: string,
	asked: number,
	wrong: number,
	late: number,
	last: number | null,
	answers?: [string, number][],
	asked?: number,
	wrong?: number
];

/** Read again by `totalsFromBytes` of the same release. */
export function totalsToBytes({ days, cards }: Totals): Uint8Array {
	const encoder = new TextEncoder();
	const lines = [encoder.encode(`${JSON.stringify([cards.size, ...days])}\n`)];
	let some: CardInBytes[] = [];
	const write = () => {
		lines.push(encoder.encode(`${JSON.stringify(some)}\n`));
		some = [];
	};
	for (const [id, total] of cards) if (some.push(packed(id, total)) >= TOGETHER) write();
	if (some.length > 0) write();
	const bytes = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const line of lines) {
		bytes.set(line, at);
		at += line.length;
	}
	return bytes;
}

/** Throws for bytes that hold no totals. */
export function totalsFromBytes(bytes: Uint8Array): Totals {
	const lines = linesOf(bytes);
	const [size, ...days] = lines.next().value as [number, ...[number, DayTotal][]];
	const cards = new Map<string, CardTotal>();
	let answers = 0;
	for (const line of lines)
		for (const card of line as CardInBytes[]) {
			const total = unpacked(card);
			cards.set(card[0], total);
			answers += total.answers.size;
		}
	if (cards.size !== size) throw new Error('some lines of totals are missing');
	return { days: new Map(days), cards, answers };
}

function* linesOf(bytes: Uint8Array): Generator<unknown, undefined> {
	const decoder = new TextDecoder();
	for (let from = 0; from < bytes.length;) {
		const end = bytes.indexOf(LINE_END, from);
		if (end < 0) throw new Error('a line of totals has no end');
		yield JSON.parse(decoder.decode(bytes.subarray(from, end)));
		from = end + 1;
	}
	return undefined;
}

const LINE_END = 10;

function packed(
	id: string,
	{ asked, wrong, late, last, answers, inTests }: CardTotal
): CardInBytes {
	const card: CardInBytes = [id, asked, wrong, late, last ?? null];
	if (answers.size > 0 || inTests.asked > 0) card.push([...answers]);
	if (inTests.asked > 0) card.push(inTests.asked, inTests.wrong);
	return card;
}

const unpacked = ([
	,
	asked,
	wrong,
	late,
	last,
	answers,
	inTests,
	wrongInTests
]: CardInBytes): CardTotal => ({
	asked,
	wrong,
	late,
	inTests: inTests ? { asked: inTests, wrong: wrongInTests ?? 0 } : IN_NONE,
	last: last ?? undefined,
	answers: answers && answers.length > 0 ? new Map(answers) : NO_ANSWERS
});
