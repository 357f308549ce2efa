/** A deck, with what was answered of it, as a package that every Anki reads (schema 11, one collection, no decoy). */
import { strToU8, zipSync } from 'fflate';
import { DAY, DAY_START, dayOf, shiftOf } from '#lib/memory/day.ts';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { drawnMedia, fileOf } from '#lib/formats/media/going.ts';
import { plainTextOf } from '#lib/formats/html/rich.ts';
import { writeSqlite, type TableRows } from '#lib/formats/sqlite/write-sqlite.ts';
import type { Value } from '#lib/formats/sqlite/record.ts';
import { sha1 } from '#lib/formats/text/hash.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { Tally, type Writer } from '#lib/formats/writing.ts';
import { MODELS } from './out-models.ts';
import { drawnWithMarks } from './out-marks.ts';
import { notesOf, type OutNote } from './out-notes.ts';
import { cardState, factorOf, standings, type Standing } from './out-past.ts';
import { settingsRow, SQL } from './out-schema.ts';

type Row = readonly [rowid: number, values: readonly Value[]];

/** Numbers of notes and cards are moments in Anki, and none is to come: they follow from names, within some past years. */
const FIRST_ID = 1_400_000_000_000;
const IDS = 200_000_000_000;
/** Any day will do, whatever the clock says. */
const MADE = new Date('2026-01-01T12:00:00Z');
const NOBODY: Standing = { memory: undefined, lines: [], starred: false };
/** The chance of recall at which a card falls due, unless somebody says otherwise. */
const RETENTION = 0.9;

export const writeAnki: Writer = (deck, { now, past, media = () => undefined }) => {
	const tally = new Tally();
	const going = new Map<string, KeptMedium>();
	const draw = drawnWithMarks(
		drawnMedia(deck, media, (medium) => named(medium, going), playedByAnki)
	);
	const notes = notesOf(deck, media, draw);
	const { known, settings } = standings(past, deck.id);
	const retention = settings.desiredRetention ?? RETENTION;
	const decay = settings.weights?.[20];
	const offset = past.at(-1)?.offset ?? 0;
	const shift = shiftOf(offset, DAY_START);
	const firstDay = dayOf(
		Math.min(now, ...[...known.values()].flatMap(({ lines }) => lines[0]?.at ?? [])),
		shift
	);
	const used = new Set<number>();
	const idOf = (name: string) => freeFrom(FIRST_ID + (hashOf(name) % IDS), used);
	const deckId = idOf(`deck ${deck.id}`);
	const modified = Math.floor(now / 1000);
	const rows: Record<'notes' | 'cards' | 'revlog', Row[]> = { notes: [], cards: [], revlog: [] };
	const moments = new Set<number>();
	notes.forEach((note, position) => {
		const id = idOf(`note ${note.guid}`);
		rows.notes.push([id, noteRow(note, modified)]);
		for (const { ord, card } of note.cards) {
			const cardId = idOf(`card ${card}`);
			const standing = known.get(card) ?? NOBODY;
			const state = cardState(standing, position + 1, firstDay, offset, retention, decay);
			rows.cards.push([cardId, [null, id, deckId, ord, modified, -1, ...state]]);
			for (const line of standing.lines) rows.revlog.push(logRow(line, cardId, moments));
			tally.card(note.changes);
		}
	});
	const col = settingsRow({
		deck: deckId,
		title: oneLine(deck.title).replaceAll('::', ': '),
		crt: (firstDay * DAY - shift) / 1000,
		now,
		offset,
		retention,
		weights: settings.weights
	});
	const tables: TableRows[] = [
		{ name: 'col', sql: SQL.col, rows: [[1, col]] },
		...(['notes', 'cards', 'revlog'] as const).map((name) => ({
			name,
			sql: SQL[name],
			rows: rows[name].sort(([a], [b]) => a - b)
		})),
		{ name: 'graves', sql: SQL.graves, rows: [] }
	];
	return tally.written(
		zipSync(
			{ 'collection.anki2': writeSqlite(tables), ...packed([...going.values()]) },
			{ mtime: MADE }
		)
	);
};

/** What a note calls one: each goes along once. */
function named(medium: KeptMedium, going: Map<string, KeptMedium>): string {
	going.set(medium.name, medium);
	return fileOf(medium);
}

/** The words are shown where one points at the button that plays it. */
const playedByAnki = (address: string, title: string) =>
	`<span title="${title}">[sound:${address}]</span>`;

/** Pictures and sounds under their numbers, and the list of their names. What is packed already is not packed once more. */
const packed = (media: readonly KeptMedium[]) => ({
	media: strToU8(JSON.stringify(Object.fromEntries(media.map((one, i) => [i, fileOf(one)])))),
	...Object.fromEntries(media.map(({ bytes }, i) => [i, [bytes, { level: 0 }] as const]))
});

const hashOf = (name: string) => {
	const [first = 0, second = 0] = sha1(new TextEncoder().encode(name));
	return first * 0x10_0000 + (second >>> 12);
};

function freeFrom(first: number, used: Set<number>): number {
	let id = first;
	while (used.has(id)) id += 1;
	used.add(id);
	return id;
}

function noteRow({ guid, model, fields, tags }: OutNote, modified: number): Value[] {
	const [front = ''] = fields;
	// Anki tells notes apart by the names of their pictures, too.
	const sorted = oneLine(
		plainTextOf(front.replace(/<img (?:data-marks="[^"]*" )?src="([^"]+)"[^>]*>/g, ' $1 ')).text
	);
	const sum = sha1(new TextEncoder().encode(sorted))[0]!;
	return [
		null,
		guid,
		MODELS[model].id,
		modified,
		-1,
		tags,
		fields.join('\x1f'),
		sorted,
		sum,
		0,
		''
	];
}

const logRow = (
	{ at, ease, before, after, difficulty, took, type }: Standing['lines'][number],
	card: number,
	moments: Set<number>
): Row => [
	freeFrom(at, moments),
	[null, card, -1, ease, after, before, ease === 0 ? 0 : factorOf(difficulty), took, type]
];
