/** An Anki package or collection: its notes as facts, what was answered as entries of a log. */
import type { Reader } from '#lib/formats/reading.ts';
import { BROKEN, PLACES, REASONS } from '#lib/formats/reasons.ts';
import { Sqlite, type Row } from '#lib/formats/sqlite/read-sqlite.ts';
import { Taken } from '#lib/formats/taken.ts';
import { partedTags } from '#lib/formats/text/tags.ts';
import { collectionIn, type Collection } from './collection.ts';
import { contained } from './container.ts';
import { namedIn } from './media.ts';
import { takeNote } from './note.ts';
import { offsetOf, pastOf } from './past.ts';
import { PLACE } from './occluded.ts';
import { commonPreset, presetsIn } from './presets.ts';
import { cardsByNote, type AnkiCard } from './stored-cards.ts';
import type { CardIds, Desk } from './take-down.ts';

/** Tags that say how somebody stands with a note, and nothing of what it is about. */
const STATE = /^(?:marked|leech)$/i;
/** Later tables are of an Anki that is not known. */
const LAST_VERSION = 18;

export const readAnki: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const file = PLACES.file(naming.file);
	const found = contained(bytes);
	if ('broken' in found) {
		taken.refuse(file, '', found.broken);
		return taken.reading();
	}
	const db = new Sqlite(found.database);
	const collection = collectionIn(db);
	if (!collection || !db.has('notes') || !db.has('cards')) taken.refuse(file, '', BROKEN.damaged);
	else if (collection.setting.version > LAST_VERSION && db.has('notetypes'))
		taken.refuse(file, '', BROKEN.newer);
	else {
		const named = (reference: string) => namedIn(found.media, reference);
		const bytesOf = (reference: string) => {
			const unpacked = named(reference)?.unpack();
			return unpacked instanceof Uint8Array ? unpacked : undefined;
		};
		take({ taken, put: taken.media(named), bytesOf }, db, collection);
	}
	if (collection && db.damaged > 0) taken.refuse(file, '', BROKEN.damaged);
	return taken.reading();
};

function take(desk: Desk, db: Sqlite, { types, decks, setting }: Collection): void {
	const { taken } = desk;
	const cards = cardsByNote(db);
	const root = commonRoot([...cards.values()].flatMap(([one]) => decks.get(one?.deck ?? '') ?? []));
	if (root !== '') taken.titled(root.split('::').join(' – '));
	const ids: CardIds = new Map();
	const starred = new Set<string>();
	/** In which decks cards are, by their notes' first. */
	const places = new Map<string, string>();
	/** Cards of pictures that other notes have. */
	const later: (() => void)[] = [];
	for (const row of db.rows('notes')) {
		const id = String(row.get('id'));
		const type = types.get(String(row.get('mid')));
		const stored = cards.get(id) ?? [];
		if (!type || stored.length === 0) {
			taken.within(undefined);
			taken.refuse(
				PLACES.note(id),
				wordsIn(row)[0] ?? '',
				type ? REASONS.nothingAsked : REASONS.unreadable
			);
			continue;
		}
		const values = wordsIn(row);
		const tags = partedTags(String(row.get('tags') ?? ''));
		const deck = decks.get(stored[0]!.deck) ?? '';
		const fields = new Map(type.fields.map((name, i) => [name, values[i] ?? '']));
		const part = partOf(deck, root);
		const section = taken.section(part);
		for (const one of stored) places.set(one.id, part);
		const note = {
			id,
			guid: String(row.get('guid') ?? id),
			type,
			fields,
			specials: new Map(specials(tags, type.name, deck)),
			cards: stored,
			section,
			tags: tags.filter((tag) => !STATE.test(tag))
		};
		const takeIt = () => {
			taken.within(part || undefined);
			takeNote(desk, note, ids);
		};
		if (fields.has(PLACE)) later.push(takeIt);
		else takeIt();
		if (tags.some((tag) => /^marked$/i.test(tag))) for (const one of stored) starred.add(one.id);
	}
	for (const takeIt of later) takeIt();
	takePast(taken, db, [...cards.values()].flat(), { ids, starred, places }, setting);
}

/** What is known of cards by their ids in the file. */
interface Known {
	ids: CardIds;
	starred: ReadonlySet<string>;
	places: ReadonlyMap<string, string>;
}

function takePast(
	taken: Taken,
	db: Sqlite,
	cards: readonly AnkiCard[],
	{ ids, starred, places }: Known,
	setting: Collection['setting']
): void {
	const offset = offsetOf(setting);
	const isOld = (setting.schedVer ?? 1) < 2 && cards.some(({ planned }) => planned);
	const { past, counts } = pastOf(db.rows('revlog'), offset, isOld, (id) => ids.get(id));
	takePreset(taken, db, cards, { at: (past[0]?.at ?? 0) - 1, offset });
	for (const one of past) taken.past(one);
	const answered = new Set(past.flatMap(({ draft }) => ('card' in draft ? draft.card : [])));
	for (const { id, suspended, flagged, changed, planned } of cards) {
		taken.within(places.get(id) || undefined);
		const card = ids.get(id);
		if (card === undefined) continue;
		if (suspended) taken.past({ at: changed, offset, draft: { kind: 'suspend', card, on: true } });
		if (flagged || starred.has(id))
			taken.past({ at: changed, offset, draft: { kind: 'star', card, on: true } });
		if (planned && !suspended && !answered.has(card)) taken.change(REASONS.scheduling);
	}
	taken.within(undefined);
	if (counts.orphan > 0) taken.change(REASONS.orphan, counts.orphan);
	if (counts.byHand > 0) taken.change(REASONS.byHand, counts.byHand);
	if (counts.ahead > 0) taken.change(REASONS.ahead, counts.ahead);
}

/** By what FSRS is told there, it reckons here. */
function takePreset(
	taken: Taken,
	db: Sqlite,
	cards: readonly AnkiCard[],
	stamp: { at: number; offset: number }
): void {
	const found = stamp.at > 0 ? commonPreset(cards, presetsIn(db)) : undefined;
	if (!found) return;
	taken.past({ ...stamp, draft: { kind: 'settings', set: found.preset } });
	taken.change(found.others ? REASONS.presets : REASONS.preset);
}

const wordsIn = (row: Row) => String(row.get('flds') ?? '').split('\x1f');

/** Of `A::B` and `A::C` what they begin with alike. */
function commonRoot(names: readonly string[]): string {
	const [first, ...rest] = names.map((name) => name.split('::'));
	if (!first) return '';
	let length = first.length;
	for (const one of rest)
		while (length > 0 && first.slice(0, length).some((part, i) => one[i] !== part)) length -= 1;
	return first.slice(0, length).join('::');
}

const partOf = (deck: string, root: string) =>
	(deck.startsWith(`${root}::`) ? deck.slice(root.length + 2) : deck).replaceAll('::', ' – ');

/** What templates may name beside fields. */
const specials = (tags: readonly string[], type: string, deck: string): [string, string][] => [
	['Tags', tags.join(' ')],
	['Type', type],
	['Deck', deck],
	['Subdeck', deck.split('::').at(-1) ?? ''],
	['CardFlag', '']
];
