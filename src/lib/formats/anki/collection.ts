/** What an Anki collection holds, from schema 11 (JSON in one row) to 18 (a table each). */
import type { Sqlite } from '#lib/formats/sqlite/read-sqlite.ts';
import { bytesOf, jsonOf, parsedJson, textIn, type Json } from './stored-values.ts';
import { messageOf, numberAt, textAt } from './wire.ts';

export interface NoteType {
	name: string;
	cloze: boolean;
	fields: readonly string[];
	/** By their numbers. */
	templates: readonly { ord: number; name: string; front: string; back: string }[];
	/** Pictures of which parts are hidden. */
	occlusion: boolean;
}

export interface Setting {
	/** Undefined where the file has none. */
	schedVer: number | undefined;
	/** Minutes west of UTC. */
	creationOffset: number | undefined;
	/** When the collection began, epoch seconds. */
	crt: number;
	/** Of the tables: 11 to 18. */
	version: number;
}

export interface Collection {
	setting: Setting;
	types: ReadonlyMap<string, NoteType>;
	/** Names of decks by their ids, levels with `::` between them. */
	decks: ReadonlyMap<string, string>;
}

export const numeric = (value: unknown): number =>
	typeof value === 'number' ? value : typeof value === 'bigint' ? Number(value) : 0;
const IMAGE_OCCLUSION = 6;

/** Undefined of what is no collection. */
export function collectionIn(db: Sqlite): Collection | undefined {
	const [col] = db.rows('col');
	if (!col) return undefined;
	const conf = jsonOf(textIn(col.get('conf')));
	const kept = new Map(
		[...db.rows('config')].map((row) => [textIn(row.get('key')), textIn(row.get('val'))])
	);
	const configured = (key: string) => number(conf[key] ?? parsedJson(kept.get(key) ?? ''));
	const setting = {
		schedVer: configured('schedVer'),
		creationOffset: configured('creationOffset'),
		crt: numeric(col.get('crt')),
		version: numeric(col.get('ver'))
	};
	const inTables = db.has('notetypes') && db.has('fields');
	return {
		setting,
		types: inTables ? typesInTables(db) : typesInJson(jsonOf(textIn(col.get('models')))),
		decks: inTables
			? new Map(
					[...db.rows('decks')].map((row) => [
						String(row.get('id')),
						textIn(row.get('name')).replaceAll('\x1f', '::')
					])
				)
			: decksInJson(jsonOf(textIn(col.get('decks'))))
	};
}

function typesInTables(db: Sqlite): Map<string, NoteType> {
	const fields = grouped(db, 'fields').map(({ ntid, ord, row }) => ({
		ntid,
		ord,
		name: textIn(row.get('name'))
	}));
	const templates = grouped(db, 'templates').map(({ ntid, ord, row }) => {
		const config = messageOf(bytesOf(row.get('config')));
		return {
			ntid,
			ord,
			name: textIn(row.get('name')),
			front: textAt(config, 1),
			back: textAt(config, 2)
		};
	});
	return new Map(
		[...db.rows('notetypes')].map((row): [string, NoteType] => {
			const id = String(row.get('id'));
			const config = messageOf(bytesOf(row.get('config')));
			const own = <T extends { ntid: string; ord: number }>(all: readonly T[]) =>
				all.filter(({ ntid }) => ntid === id).sort((a, b) => a.ord - b.ord);
			return [
				id,
				{
					name: textIn(row.get('name')),
					cloze: numberAt(config, 1) === 1,
					fields: own(fields).map(({ name }) => name),
					templates: own(templates),
					occlusion: numberAt(config, 9) === IMAGE_OCCLUSION
				}
			];
		})
	);
}

const grouped = (db: Sqlite, table: string) =>
	[...db.rows(table)].map((row) => ({
		ntid: String(row.get('ntid')),
		ord: numeric(row.get('ord')),
		row
	}));

const named = (list: unknown): Json[] =>
	(Array.isArray(list) ? list : [])
		.map((one): Json => Object(one) as Json)
		.sort((a, b) => numeric(a['ord']) - numeric(b['ord']));

function typesInJson(models: Json): Map<string, NoteType> {
	return new Map(
		Object.entries(models).map(([id, one]) => {
			const model = Object(one) as Json;
			return [
				id,
				{
					name: words(model['name']),
					cloze: model['type'] === 1,
					fields: named(model['flds']).map(({ name }) => words(name)),
					templates: named(model['tmpls']).map(({ name, ord, qfmt, afmt }) => ({
						ord: numeric(ord),
						name: words(name),
						front: words(qfmt),
						back: words(afmt)
					})),
					occlusion: model['originalStockKind'] === IMAGE_OCCLUSION
				}
			];
		})
	);
}

const decksInJson = (decks: Json) =>
	new Map(Object.entries(decks).map(([id, deck]) => [id, words((Object(deck) as Json)['name'])]));

const words = (value: unknown) => (typeof value === 'string' ? value : '');
const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
