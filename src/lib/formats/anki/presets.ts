/** How Anki reckons with the cards of its decks: the chance of recall at which they fall due, and weights that were fitted. */
import type { Settings } from '#lib/memory/log/entry.ts';
import { DEFAULT_RETENTION } from '#lib/memory/fsrs/standard.ts';
import type { Sqlite } from '#lib/formats/sqlite/read-sqlite.ts';
import { bytesOf, jsonOf, textIn, type Json } from './stored-values.ts';
import { messageOf, numberAt, type Message } from './wire.ts';

/** What FSRS is told, as far as a preset says it. */
export type Preset = Pick<Settings, 'desiredRetention' | 'weights'>;

/** Fields of Anki's message. */
const PARAMETERS = [6, 5] as const;
const RETENTION = 37;
const NORMAL = 1;

/** Presets by the ids of decks. */
export function presetsIn(db: Sqlite): Map<string, Preset> {
	return db.has('deck_config') ? inTables(db) : inJson(db);
}

function inTables(db: Sqlite): Map<string, Preset> {
	const presets = new Map(
		[...db.rows('deck_config')].map((row) => {
			const config = messageOf(bytesOf(row.get('config')));
			const weights = PARAMETERS.map((field) => floats(config, field)).find(
				({ length }) => length > 0
			);
			return [String(row.get('id')), presetOf(floats(config, RETENTION)[0], weights)];
		})
	);
	return new Map(
		[...db.rows('decks')].flatMap((row) => {
			const normal = messageOf(bytesOf(row.get('kind'))).get(NORMAL);
			const id = normal instanceof Uint8Array ? String(numberAt(messageOf(normal), 1)) : '';
			const preset = presets.get(id);
			return preset ? [[String(row.get('id')), preset] as const] : [];
		})
	);
}

function inJson(db: Sqlite): Map<string, Preset> {
	const [col] = db.rows('col');
	const [presets, decks] = ['dconf', 'decks'].map((name) => jsonOf(textIn(col?.get(name))));
	return new Map(
		Object.entries(decks ?? {}).flatMap(([id, deck]) => {
			const own = String((Object(deck) as Json)['conf']);
			const preset = presets && Object.hasOwn(presets, own) ? (Object(presets[own]) as Json) : {};
			const weights = [preset['fsrsParams6'], preset['fsrsParams5']].find(
				(one) => Array.isArray(one) && one.length > 0
			);
			return [[id, presetOf(preset['desiredRetention'], weights)] as const];
		})
	);
}

/** Numbers of four bytes each, one after the other. */
function floats(message: Message, field: number): number[] {
	const value = message.get(field);
	if (!(value instanceof Uint8Array)) return [];
	const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
	return Array.from({ length: Math.min(40, value.length >> 2) }, (_, i) =>
		Number(view.getFloat32(i * 4, true).toFixed(4))
	);
}

const ALL = 21;
/** What FSRS 5 did before it had them. */
const OF_FIVE = [0, 0.5];

/** What of it can be said here. */
function presetOf(retention: unknown, given: unknown): Preset {
	const weights = Array.isArray(given) ? (given as unknown[]) : [];
	const whole = weights.length === ALL - OF_FIVE.length ? [...weights, ...OF_FIVE] : weights;
	const isWhole =
		whole.length === ALL &&
		whole.every((one): one is number => typeof one === 'number' && Math.abs(one) <= 1000);
	// What both do unless they are told otherwise is nothing that somebody said.
	if (!isWhole && retention === DEFAULT_RETENTION) return {};
	const isChance = typeof retention === 'number' && retention >= 0.7 && retention <= 0.99;
	return {
		...(isChance && { desiredRetention: retention }),
		...(isWhole && { weights: whole as number[] })
	};
}

/** Of what each card's deck says that of most of them; undefined where FSRS keeps none of them. */
export function commonPreset(
	cards: readonly { deck: string; fsrs: boolean }[],
	presets: ReadonlyMap<string, Preset>
): { preset: Preset; others: boolean } | undefined {
	const counts = new Map<string, number>();
	for (const { deck, fsrs } of cards) {
		const said = JSON.stringify(fsrs ? (presets.get(deck) ?? {}) : {});
		if (said !== '{}') counts.set(said, (counts.get(said) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	return most && { preset: JSON.parse(most[0]) as Preset, others: counts.size > 1 };
}
