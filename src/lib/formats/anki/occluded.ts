/** Pictures of which parts are hidden: with names they are regions of a picture, else each hidden part is a card of its own. */
import type { Saying } from '#lib/deck/saying.ts';
import type { FactDraft } from '#lib/formats/reading.ts';
import { OF_MEDIA, PLACES, REASONS } from '#lib/formats/reasons.ts';
import { marked, ratioOf, type Box } from '#lib/formats/media/marked.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { clozeRuns } from './cloze.ts';
import { isOccluded, shapesIn, type Shape, type Shapes } from './shapes.ts';
import { fieldText } from './sides.ts';
import { takeDown, type CardIds, type Desk, type StoredNote } from './take-down.ts';

/** The field in which Footnote's own notes have what the regions are called. */
const NAMES = 'Names';
/** The field in which Footnote's own notes say of which region they ask the place: `guid c1`. */
export const PLACE = 'Region';
/** More marks has no picture (deck/media/region-marks.ts). */
const MOST_MARKS = 100;

/** Whether a note is but a card of a picture that has been taken down. */
export function isPlaceOf({ fields, cards }: StoredNote, ids: CardIds): boolean {
	const card = ids.get(placeKey(fields.get(PLACE) ?? ''));
	if (card === undefined) return false;
	for (const { id } of cards) ids.set(id, card);
	return true;
}

/** What is no number, and so no id of a card. */
const placeKey = (region: string) => `place ${region.trim()}`;

/** The fields of Anki's own type stand in this order, and are called otherwise in each language. */
interface Fields extends Beside {
	shapes: string;
	image: string;
}

/** What stands above a picture, and is said once it is shown. */
export interface Beside {
	header: string;
	/** Below it, before and after it is shown. */
	footer?: string;
	extra: string;
	comments: string;
}

function fieldsIn({ fields }: StoredNote): Fields {
	const [shapes = '', image = '', header = '', extra = '', comments = ''] = fields.values();
	return { shapes, image, header, extra, comments };
}

export function takeOccluded(desk: Desk, note: StoredNote, ids: CardIds): void {
	const { taken, put } = desk;
	const given = fieldsIn(note);
	const { text: picture, changes } = fieldText(given.image, put);
	const { shapes, words } = shapesIn(given.shapes, ratioOf(picture));
	const at = PLACES.note(note.id);
	const refuse = (why: Saying) => taken.refuse(at, fieldText(given.header).text, why);
	if (!isOccluded(given.shapes) || shapes.length === 0) return refuse(REASONS.occlusion);
	const [, named] = /^(!\[[^\]\n]+\]\([^()\s#]+\))$/.exec(picture) ?? [];
	if (named === undefined)
		return refuse(changes.find((why) => OF_MEDIA.has(why)) ?? REASONS.occlusion);
	const draft = regionsOf(note, shapes, named);
	if (draft) {
		const fact = takeDown(desk, note, draft, changes, note.guid);
		if (fact === undefined) return;
		for (const { id, ord } of note.cards) ids.set(id, `${fact}/name/c${ord + 1}`);
		for (const { number } of shapes)
			ids.set(placeKey(`${note.guid} c${number}`), `${fact}/place/c${number}`);
		return;
	}
	for (const { id, ord } of note.cards) {
		const sides = hiddenIn({ shapes, words }, ord + 1, named, given, desk);
		if (!sides) {
			refuse(REASONS.occlusion);
			continue;
		}
		const fact = takeDown(
			desk,
			note,
			sides.draft,
			[...changes, ...sides.changes],
			`${note.guid} ${ord}`
		);
		if (fact !== undefined) ids.set(id, `${fact}/back`);
	}
}

/** What Footnote has written: undefined unless each card asks for one region, and each of those has its name and place. */
function regionsOf(
	{ fields, cards }: StoredNote,
	shapes: readonly Shape[],
	picture: string
): FactDraft | undefined {
	const names = new Map(
		clozeRuns(fields.get(NAMES) ?? '').flatMap((run) => {
			if (typeof run === 'string') return [];
			const [number = 0] = run.numbers;
			const [inside = ''] = run.inside;
			const [name = '', ...accept] = (typeof inside === 'string' ? inside : '')
				.split(/<br\s*\/?>/i)
				.map((html) => oneLine(fieldText(html).text))
				.filter((one) => one !== '');
			return [[number, { name, accept, where: oneLine(fieldText(run.hint).text) }] as const];
		})
	);
	const regions = shapes.flatMap(({ number, box, round }) => {
		const words = names.get(number);
		if (!words || words.name === '' || words.where === '') return [];
		return [{ id: `c${number}`, ...words, box: [...box], ...(round && { round }) }];
	});
	const asked = new Set(shapes.map(({ number }) => number));
	if (regions.length < 2 || regions.length < shapes.length || asked.size < shapes.length)
		return undefined;
	if (!cards.every(({ ord }) => asked.has(ord + 1))) return undefined;
	return { kind: 'picture', picture, regions, covered: shapes.every(({ always }) => always) };
}

/** What Anki shows of one card: the picture with that part hidden, then without; others stay hidden where they are to. */
export function hiddenIn(
	{ shapes, words }: Shapes,
	number: number,
	picture: string,
	{ header, footer = '', extra, comments }: Beside,
	{ put }: Pick<Desk, 'put'>
): { draft: FactDraft; changes: Saying[] } | undefined {
	const asked = shapes.filter((one) => one.number === number);
	if (asked.length === 0) return undefined;
	const changes: Saying[] = [];
	const text = (html: string) => {
		const read = fieldText(html, put);
		changes.push(...read.changes);
		return read.text;
	};
	const others = shapes.filter((one) => one.number !== number && one.always);
	const covers = others
		.slice(0, Math.max(0, MOST_MARKS - asked.length))
		.map((one) => `!${markOf(one)}`);
	if (covers.length < others.length) changes.push(REASONS.masks);
	if ([...asked, ...others].some(({ rough }) => rough)) changes.push(REASONS.shape);
	if (words.length > 0) changes.push(REASONS.written);
	const shown = (label: string) =>
		marked(
			picture,
			[...covers, ...asked.map((one) => label + markOf(one))].slice(0, MOST_MARKS).join(';')
		);
	const note = text(comments);
	return {
		draft: {
			kind: 'card',
			front: side(text(header), shown('?!'), text(words.join(', ')), text(footer)),
			back: side(shown(''), text(extra)),
			...(note !== '' && { note })
		},
		changes
	};
}

const side = (...parts: string[]) => parts.filter((part) => part !== '').join('\n\n');

/** As a region stands behind a picture's name: in thousandths. */
const markOf = ({ box, round }: { box: Box; round: boolean }) =>
	(round ? 'e' : 'r') + box.map((part) => Math.round(part * 1000)).join();
