/** H5P: its question sets, flashcards and dialog cards, by their content alone; nothing of its scripts is looked at. */
import { say } from '#lib/deck/saying.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import { plainTextOf } from '#lib/formats/html/rich.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Reader } from '#lib/formats/reading.ts';
import { object, words, type Json } from './json.ts';
import { KINDS } from './kinds.ts';
import { fileIn } from './media.ts';
import { BROKEN, PLACES, REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { textsIn } from '#lib/formats/zip/text-in.ts';

function parsed(text: string | undefined): Json | undefined {
	try {
		return text === undefined ? undefined : object(JSON.parse(text));
	} catch {
		return undefined;
	}
}

export const readH5p: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const { text, entries, broken } = textsIn(bytes);
	const head = parsed(text('h5p.json'));
	const content = parsed(text('content/content.json'));
	if (!head || !content) {
		taken.refuse(PLACES.file(naming.file), '', broken() ?? BROKEN.damaged);
		return taken.reading();
	}
	taken.titled(words(head['title']));
	const put = taken.media((reference) => fileIn(bytes, entries, reference));
	take(taken, words(head['mainLibrary']), content, { count: 0, put });
	return taken.reading();
};

/** Questions are counted as they come. */
interface Counted {
	count: number;
	put: PutMedium;
}

/** What holds questions among other things: slides, columns, chapters, a film that stops. */
const HOLDERS: ReadonlySet<string> = new Set(
	'QuestionSet Column CoursePresentation InteractiveBook InteractiveVideo SingleQuestion RowColumn Row Questionnaire'.split(
		' '
	)
);
/** What of it is read, and what is neither read nor asked. */
const READ: ReadonlySet<string> = new Set(['AdvancedText', 'Text', 'Table']);
const BESIDE: ReadonlySet<string> = new Set(
	'Image Link Nil GoToQuestion ContinuousText Shape ExportableTextArea'.split(' ')
);
/** More is no content that somebody made. */
const MOST = 20_000;
/** So deep lie questions in each other, and what holds them. */
const DEEPEST = 6;

/** What has a library of its own, the uppermost first. */
function* heldIn(value: unknown, depth = 0): Generator<[library: string, params: Json]> {
	if (depth > 10 || typeof value !== 'object' || value === null) return;
	for (const one of Array.isArray(value) ? value.slice(0, 20_000) : Object.values(value)) {
		const { library, params } = object(one);
		if (typeof library === 'string' && typeof params === 'object') yield [library, object(params)];
		else yield* heldIn(one, depth + 1);
	}
}

/** @param library such as `H5P.MultiChoice 1.16` */
function take(taken: Taken, library: string, params: Json, counted: Counted, depth = 0): void {
	if (counted.count >= MOST) return;
	const kind = library.split(' ')[0]!.replace(/^H5P\./, '');
	const held = HOLDERS.has(kind) && depth < DEEPEST ? [...heldIn(params)] : [];
	if (held.length > 0) {
		for (const [inner, within] of held) take(taken, inner, within, counted, depth + 1);
		return;
	}
	// Pictures by themselves, links and the like.
	if (BESIDE.has(kind)) return;
	if (READ.has(kind)) {
		const read = plainTextOf(words(params['text'])).text;
		if (read !== '')
			taken.refuse(PLACES.question((counted.count += 1)), read, REASONS.nothingAsked);
		return;
	}
	const items = Object.hasOwn(KINDS, kind) ? KINDS[kind]!(params, counted.put) : undefined;
	if (items?.length) {
		for (const item of items) takeItem(taken, PLACES.question((counted.count += 1)), item);
		return;
	}
	const shown = words(params['question']) || words(params['taskDescription']);
	taken.refuse(
		PLACES.question((counted.count += 1)),
		plainTextOf(shown).text,
		items ? REASONS.noAnswer : say`is of a type that Footnote does not read: ${library || '?'}`
	);
}
