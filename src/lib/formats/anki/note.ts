/** A note and its cards as facts: two fields both ways and sentences with gaps where they fit, else the two sides of each card. */
import { clozeParts } from '#lib/deck/cloze-text.ts';
import { hasMarks } from '#lib/deck/rich/marks.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { FactDraft } from '#lib/formats/reading.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { clozeRuns, type ClozeRun } from './cloze.ts';
import { isEnhanced, takeEnhanced } from './enhanced.ts';
import { isPlaceOf, takeOccluded } from './occluded.ts';
import { isOccluded } from './shapes.ts';
import { fieldText, sidesOf, type AnkiSides } from './sides.ts';
import { OURS, takeDown, type CardIds, type Desk, type StoredNote } from './take-down.ts';

export function takeNote(desk: Desk, note: StoredNote, ids: CardIds): void {
	const { taken, put } = desk;
	const { type, id, at = PLACES.note(id), fields, specials } = note;
	const shown = [...fields.values()][0] ?? '';
	if (isPlaceOf(note, ids)) return;
	if (type.occlusion || isOccluded(shown)) return takeOccluded(desk, note, ids);
	if (isEnhanced(note) && takeEnhanced(desk, note, ids)) return;
	const gaps = type.cloze ? gapsOf(note, put) : undefined;
	if (gaps) {
		const fact = takeDown(desk, note, gaps.draft, gaps.changes, note.guid);
		for (const card of note.cards)
			if (fact !== undefined) ids.set(card.id, `${fact}/blank/c${card.ord + 1}`);
		return;
	}
	// What Footnote itself wrote on the back is no part of the answer.
	const drawn = new Map([...specials, ...fields]);
	if (fields.has(OURS)) drawn.set(OURS, '');
	const cards = note.cards.map((card) => ({ card, sides: sidesOf(type, card.ord, drawn, put) }));
	const [one, other, ...more] = cards;
	if (one?.sides && other?.sides && more.length === 0 && areTurned(one.sides, other.sides)) {
		const fact = takeDown(desk, note, sided(one.sides, true), one.sides.changes, note.guid);
		if (fact === undefined) return;
		ids.set(one.card.id, `${fact}/back`);
		ids.set(other.card.id, `${fact}/front`);
		return;
	}
	for (const { card, sides } of cards) {
		if (!sides) {
			taken.refuse(at, shown, REASONS.unreadable);
			continue;
		}
		const changes = type.cloze ? [...sides.changes, REASONS.gapsTogether] : sides.changes;
		const own = cards.length === 1 && !type.cloze ? note.guid : `${note.guid} ${card.ord}`;
		const fact = takeDown(desk, note, sided(sides, false), changes, own);
		if (fact !== undefined) ids.set(card.id, `${fact}/back`);
	}
}

const areTurned = (one: AnkiSides, other: AnkiSides) =>
	one.front === other.back && one.back === other.front && one.front !== one.back;

const sided = ({ front, back }: AnkiSides, both: boolean): FactDraft => ({
	kind: 'card',
	front,
	back,
	...(both && { both })
});

const LINE = 600;

/**
 * A sentence whose gaps are each asked by one card; undefined where it has more than words in it, where gaps lie within
 * each other or are asked together, or where the note has other cards than those.
 */
function gapsOf(
	{ type, fields, cards }: StoredNote,
	put: PutMedium
): { draft: FactDraft; changes: Saying[] } | undefined {
	const name = /\{\{\s*(?:[^{}]*:)?cloze:([^{}]+?)\s*\}\}/.exec(
		type.templates[0]?.front ?? ''
	)?.[1];
	const html = name === undefined ? undefined : fields.get(name);
	if (html === undefined || html.length > LINE * 10) return undefined;
	const hints = new Map<string, string>();
	const numbers = new Set<number>();
	const changes: Saying[] = [];
	const words = (part: string) => {
		const { text, changes: lost } = fieldText(part, put);
		changes.push(...lost);
		return hasMarks(text) ? undefined : blanksKept(part, text);
	};
	const parts = clozeRuns(html).map((run: ClozeRun): string | undefined => {
		if (typeof run === 'string') return words(run);
		const [number, ...others] = run.numbers;
		const [inside, ...further] = run.inside;
		if (number === undefined || others.length > 0 || further.length > 0) return undefined;
		if (typeof inside !== 'string' || numbers.has(number)) return undefined;
		numbers.add(number);
		const hint = oneLine(fieldText(run.hint).text);
		if (hint !== '') hints.set(`c${number}`, hint.slice(0, LINE));
		const text = words(inside)?.trim();
		return text === undefined || text === '' ? undefined : `{{c${number}:${text}}}`;
	});
	if (parts.includes(undefined) || numbers.size !== cards.length) return undefined;
	if (!cards.every(({ ord }) => numbers.has(ord + 1))) return undefined;
	const text = oneLine(parts.join(''));
	const read = clozeParts(text).filter(({ blank }) => blank !== undefined);
	if (text.length > LINE || read.length !== numbers.size) return undefined;
	const blanks = Object.fromEntries([...hints].map(([blank, hint]) => [blank, { hint }]));
	const more = [...fields]
		.filter(([field]) => field !== name)
		.map(([, value]) => fieldText(value, put));
	changes.push(...more.flatMap(({ changes: lost }) => lost));
	const note = more
		.map((one) => one.text)
		.filter((one) => one !== '')
		.join('\n\n');
	return { draft: { kind: 'cloze', text, blanks, ...(note !== '' && { note }) }, changes };
}

/** Blanks at the ends of a piece part it from its gaps. */
const blanksKept = (html: string, text: string) => {
	const bare = html.replace(/<[^<>]*>|&nbsp;/g, ' ');
	return `${/^\s/.test(bare) ? ' ' : ''}${text}${/\s$/.test(bare) && text !== '' ? ' ' : ''}`;
};
