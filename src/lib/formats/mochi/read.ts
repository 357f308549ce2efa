/** Mochi's packages: Markdown cards with sides or gaps, in decks within decks, with what was answered. */
import type { Grade } from '#lib/memory/log/entry.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import { fileAmong } from '#lib/formats/media/packed.ts';
import { markedText } from '#lib/formats/markdown/marked-text.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Gap } from '#lib/formats/quiz/item.ts';
import type { Past, Reader } from '#lib/formats/reading.ts';
import { BROKEN, PLACES, REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { clean } from '#lib/formats/text/clean.ts';
import { tagsAlone, tagsAtEnd } from '#lib/formats/text/tags.ts';
import { textsIn } from '#lib/formats/zip/text-in.ts';
import { cardsIn, object, type MochiCard } from './collection.ts';
import { plainOfEdn } from './edn.ts';
import { plainOf } from './transit.ts';

export const readMochi: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const { text, entries, broken } = textsIn(bytes);
	const cards = cardsIn(dataIn(text));
	if (cards.length === 0) taken.refuse(PLACES.file(naming.file), '', broken() ?? BROKEN.nothing);
	const put = taken.media((reference) =>
		fileAmong(bytes, entries, reference.replace(/^@media\//, ''))
	);
	const [outermost] = cards[0]?.decks ?? [];
	const isOne = outermost !== undefined && cards.every(({ decks }) => decks[0] === outermost);
	if (isOne) taken.titled(outermost);
	cards.forEach((card, i) => {
		const part = (isOne ? card.decks.slice(1) : card.decks).join(' – ');
		taken.within(part || undefined);
		take(taken, card, i + 1, part, put);
	});
	return taken.reading();
};

function dataIn(text: (name: string) => string | undefined): unknown {
	const json = text('data.json');
	if (json === undefined) return plainOfEdn(text('data.edn') ?? '');
	try {
		return plainOf(JSON.parse(json));
	} catch {
		return undefined;
	}
}

function take(taken: Taken, card: MochiCard, count: number, part: string, put: PutMedium): void {
	const at = PLACES.question(count);
	const { text, tags } = withoutTags(card.content);
	const section = taken.section(part);
	const filed = {
		tags: [...card.tags, ...tags],
		...(section !== undefined && { section })
	};
	const [front = '', ...backs] = text.split(/^[ \t]*---[ \t]*$/m).map(clean);
	const own = card.id === '' ? undefined : card.id;
	if (HAS_GAPS.test(text)) {
		const note = markedText(backs.join('\n\n'), put);
		if (card.reviews.length > 0) taken.change(REASONS.scheduling);
		const { runs, together, changes } = gapsIn(front);
		if (together) taken.change(REASONS.gapsApart);
		return takeItem(
			taken,
			at,
			{ kind: 'gaps', question: { text: '', changes }, runs, marks: true, note, ...filed },
			own
		);
	}
	const sides = [front, backs.join('\n\n')].map((side) => markedText(readings(side), put));
	const [one, other] = sides as [(typeof sides)[0], (typeof sides)[0]];
	if (one.text === '' || other.text === '')
		return taken.refuse(
			at,
			one.text || other.text,
			[...one.changes, ...other.changes][0] ?? REASONS.oneSide
		);
	const fact = taken.fact(
		at,
		{
			kind: 'card',
			front: one.text,
			back: other.text,
			...(card.both && { both: true }),
			...filed
		},
		[...one.changes, ...other.changes],
		own
	);
	if (fact === undefined) return;
	for (const past of pastOf(card.reviews, `${fact}/back`)) taken.past(past);
	if (card.both) for (const past of pastOf(card.reverse, `${fact}/front`)) taken.past(past);
}

/** Tags stand on lines of their own, or at the end. */
function withoutTags(content: string): { text: string; tags: string[] } {
	const tags: string[] = [];
	const lines = content.split('\n').filter((line) => {
		const alone = tagsAlone(line);
		tags.push(...(alone ?? []));
		return alone === undefined;
	});
	const { text, tags: last } = tagsAtEnd(lines.join('\n'));
	return { text, tags: [...tags, ...last] };
}

/** `{漢字}(かんじ)`: how a word is read. */
const readings = (text: string) =>
	text.replace(/(?<!\{)\{([^{}\n]{1,100})\}\(([^()\n]{1,200})\)/g, '$1（$2）');

const GAP = /\{\{(?:(\d{1,3})::)?([^{}]{1,600})\}\}/g;
const HAS_GAPS = new RegExp(GAP.source);

/** Those of one number are asked together there. */
function gapsIn(text: string): {
	runs: (string | Gap)[];
	together: boolean;
	changes: Saying[];
} {
	const runs: (string | Gap)[] = [];
	const numbers = new Set<string>();
	let together = false;
	let end = 0;
	const changes: Saying[] = [];
	const add = (words: string) => {
		if (words === '') return;
		const { text, changes: lost } = markedRun(words);
		runs.push(text);
		changes.push(...lost);
	};
	for (const { index, 0: whole, 1: number, 2: right = '' } of text.matchAll(GAP)) {
		add(text.slice(end, index));
		runs.push({ right: [clean(right)], wrong: [] });
		end = index + whole.length;
		together ||= number !== undefined && numbers.has(number);
		if (number !== undefined) numbers.add(number);
	}
	add(text.slice(end));
	return { runs, together, changes };
}

/** Blanks at its ends part it from its gaps. */
const markedRun = (words: string) => {
	const { text, changes } = markedText(words);
	const [before, after] = [/^\s/.test(words), /\s$/.test(words) && text !== ''];
	return { text: `${before ? ' ' : ''}${text}${after ? ' ' : ''}`, changes };
};

const FIRST = Date.UTC(2006, 0);
const LAST = Date.UTC(2200, 0);

/** Mochi knows whether a card was remembered, and not how well. */
const pastOf = (reviews: readonly unknown[], card: string): Past[] =>
	reviews.flatMap((one): Past[] => {
		const review = object(one);
		const date = review['date'];
		const at = typeof date === 'string' ? Date.parse(date) : Number(date);
		if (!(at > FIRST && at < LAST)) return [];
		const grade: Grade = review['remembered?'] === true ? 3 : 1;
		return [
			{
				at: Math.floor(at),
				offset: 0,
				draft: { kind: 'review', card, grade, form: 'reveal', mode: 'study', took: 0, revision: 0 }
			}
		];
	});
