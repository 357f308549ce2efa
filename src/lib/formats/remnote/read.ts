/** RemNote's exports: a zip with all Rems as JSON, that JSON by itself, or a zip of its Markdown. */
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import { fileAmong } from '#lib/formats/media/packed.ts';
import { noteOf } from '#lib/formats/markdown/notes.ts';
import { takeNotes } from '#lib/formats/markdown/read.ts';
import { markedText } from '#lib/formats/markdown/marked-text.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Reader } from '#lib/formats/reading.ts';
import { BROKEN, PLACES, REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { clean, legible } from '#lib/formats/text/clean.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { isZip } from '#lib/formats/zip/read-zip.ts';
import { textsIn, type PackedTexts } from '#lib/formats/zip/text-in.ts';
import { remsOf } from './json.ts';
import { remsIn } from './markdown.ts';
import { isOutline, isPage, isRemJson } from './names.ts';
import { textOfRuns, type Rem, type Run } from './rem.ts';

/** Pages of one file. */
const MOST_PAGES = 5000;

export const readRemNote: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const packed = isZip(bytes);
	const { text, entries, broken }: PackedTexts = packed
		? textsIn(bytes)
		: { text: () => legible(textOf(bytes)), entries: [], broken: () => undefined };
	const put = taken.media((reference) => fileAmong(bytes, entries, reference));
	const desk: Desk = { taken, put, count: 0 };
	const alone = !packed && isOutline(text('') ?? '');
	const json = packed
		? entries.find(({ name }) => isRemJson(name))?.name
		: alone
			? undefined
			: 'rem.json';
	const found = json === undefined ? undefined : remsOf(parsed(text(json)));
	if (found) {
		taken.titled(found.title);
		for (const rem of found.rems) walk(desk, rem, undefined);
		if (entries.some(({ name }) => /(?:^|\/)cards\.json$/.test(name)))
			taken.change(REASONS.scheduling);
	} else if (alone) for (const rem of remsIn(text('') ?? '')) walk(desk, rem, undefined);
	else if (json === undefined) {
		for (const { name } of entries.filter((one) => isPage(one.name)).slice(0, MOST_PAGES)) {
			const page = (name.split('/').at(-1) ?? name).replace(/\.(?:md|markdown)$/i, '');
			const written = legible(text(name) ?? '');
			if (isOfCards(written)) {
				desk.count += 1;
				takeNotes(taken, noteOf(written), page);
				continue;
			}
			const section = taken.section(page);
			for (const rem of remsIn(written)) walk(desk, rem, section);
		}
	}
	const damaged = broken() ?? (desk.count === 0 ? BROKEN.nothing : undefined);
	if (damaged) taken.refuse(PLACES.file(naming.file), '', damaged);
	return taken.reading();
};

/** A page of Obsidian's or of hashcards', which are packed by hand: with cards as RemNote has none. */
const isOfCards = (text: string) =>
	!isOutline(text) &&
	/^(?:\?\??|Q:(?!:).*|C:(?!:).*)\s*$|<!--SR:|#flashcards?\b|==[^=\s]/m.test(text);

interface Desk {
	taken: Taken;
	put: PutMedium;
	/** Of Rems that ask something. */
	count: number;
}

function parsed(text: string | undefined): unknown {
	try {
		return text === undefined ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Of fewer nobody has to know the order. */
const LEAST_IN_ORDER = 3;
/** Deeper is nobody's outline. */
const DEEPEST = 200;

function walk(desk: Desk, rem: Rem, given: string | undefined, depth = 0): void {
	const asks = rem.asks !== undefined || hasGaps(rem.front) || hasGaps(rem.back);
	// The outermost is the page that the others are on.
	const isTop = depth === 0 && !asks && rem.id !== undefined;
	const section = given ?? (isTop ? desk.taken.section(textOfRuns(rem.front)) : undefined);
	if (asks) take(desk, rem, section);
	if (depth < DEEPEST) for (const one of rem.inside) walk(desk, one, section, depth + 1);
}

function take(desk: Desk, rem: Rem, section: string | undefined): void {
	const { taken, put } = desk;
	const at = PLACES.question((desk.count += 1));
	const filed = { tags: [...rem.tags], ...(section !== undefined && { section }) };
	const own = rem.id;
	const side = (text: string) => markedText(clean(text), put);
	const front = side(textOfRuns(rem.front));
	const beneath = rem.inside.map((one) => side(bothSides(one)));
	if (rem.asks === undefined || hasGaps(rem.front) || hasGaps(rem.back)) {
		const between = rem.back.length > 0 ? [' – '] : [];
		const runs = [...rem.front, ...between, ...rem.back].map((run) =>
			typeof run === 'string' ? run : { right: [markedText(run.gap).text], wrong: [] }
		);
		return takeItem(
			taken,
			at,
			{
				kind: 'gaps',
				question: { text: '', changes: rem.changes as [] },
				runs,
				marks: true,
				...filed
			},
			own
		);
	}
	if (rem.beneath === 'order' && beneath.length >= LEAST_IN_ORDER)
		return takeItem(taken, at, { kind: 'order', question: front, items: beneath, ...filed }, own);
	const answers = rem.beneath === 'answer' || rem.beneath === 'order';
	const under = answers ? beneath.map(({ text }) => `- ${text.replaceAll('\n', '\n  ')}`) : [];
	const back = [side(textOfRuns(rem.back)).text, under.join('\n')]
		.filter((one) => one !== '')
		.join('\n\n');
	const changes = [
		...rem.changes,
		...front.changes,
		...side(textOfRuns(rem.back)).changes,
		...(answers ? beneath.flatMap((one) => one.changes) : [])
	];
	if (front.text === '' || back === '')
		return taken.refuse(at, front.text || back, changes[0] ?? REASONS.oneSide);
	const [asked, right] = rem.asks === 'front' ? [back, front.text] : [front.text, back];
	taken.fact(
		at,
		{
			kind: 'card',
			front: asked,
			back: right,
			...(rem.asks === 'both' && { both: true }),
			...filed
		},
		changes,
		own
	);
}

const hasGaps = (runs: readonly Run[]) => runs.some((run) => typeof run !== 'string');
const bothSides = ({ front, back }: Rem) =>
	[textOfRuns(front), textOfRuns(back)].filter((one) => one !== '').join(': ');
