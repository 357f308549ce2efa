/** A fact of every kind, as data that a test may break. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDeck } from '../../src/lib/deck/file/parse.ts';
import { valueAt, type Path } from '../../src/lib/deck/problem.ts';
import { Deck, Fact, type FactKind } from '../../src/lib/deck/schema.ts';
import type { Schema } from '../../src/lib/deck/schema/places.ts';

const EVERY_KIND = 'tests/fixtures/decks/every-kind.yaml';

export type Raw = Record<string, unknown> & { facts: (Record<string, unknown> & { id: string })[] };

const raw = parse(readFileSync(EVERY_KIND, 'utf8')) as Raw;

/** The fixture as it was read: every call gives a copy of its own. */
export const everyKind = (): Raw => structuredClone(raw);

/** The schema of one kind by its name. */
export const SHAPES = new Map(
	(
		Fact as unknown as { def: { options: (Schema & { def: { shape: object } })[] } }
	).def.options.map((option) => {
		const { kind } = option.def.shape as { kind: { def: { values: [FactKind] } } };
		return [kind.def.values[0], option];
	})
);
export const FACT_KINDS = [...SHAPES.keys()];

/** The fixture with another value at one place. */
export function changed(path: Path, value: unknown): Raw {
	const copy = everyKind();
	const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
	const key = path.at(-1)!;
	if (value === undefined) delete parent[key];
	else parent[key] = value;
	return copy;
}

/** A deck with the facts of one kind alone: quicker to check. */
export const onlyOf = (kind: FactKind, deck: Raw): Raw => ({
	...deck,
	facts: deck.facts.filter((fact) => fact['kind'] === kind)
});

/** What is said of a deck, and the deck where it may be learned. */
export function check(deck: Raw) {
	const parsed = parseDeck(JSON.stringify(deck), 'x.yaml');
	return parsed.ok
		? { deck: parsed.deck, problems: [] }
		: { deck: undefined, problems: parsed.problems };
}

/** The fixture as a deck. */
export function whole(): Deck {
	const { deck, problems } = check(everyKind());
	if (!deck) throw new Error(JSON.stringify(problems, null, 1));
	return deck;
}

/** All values of a part of a deck that hold no others, each with its place. */
export function* leaves(
	value: unknown,
	path: Path = []
): Generator<{ path: Path; value: string | number }> {
	if (typeof value === 'string' || typeof value === 'number') yield { path, value };
	else if (typeof value === 'object' && value !== null)
		for (const [key, child] of Object.entries(value))
			yield* leaves(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Every field that a schema has, however deep; items of lists and mappings are called `*`. */
export function* fieldsOf(
	schema: Schema,
	path: readonly string[] = []
): Generator<{ path: readonly string[]; schema: Schema }> {
	const { def } = schema;
	const inside = (inner: unknown, at = path) => fieldsOf(inner as Schema, at);
	yield { path, schema };
	switch (def.type) {
		case 'optional':
		case 'default':
			yield* inside(def.innerType);
			return;
		case 'pipe':
			yield* inside(def.in);
			return;
		case 'array':
			yield* inside(def.element, [...path, '*']);
			return;
		case 'union':
			for (const option of def.options) yield* inside(option);
			return;
		case 'object':
			for (const [key, child] of Object.entries(def.shape)) yield* inside(child, [...path, key]);
			return;
		case 'record':
			yield* inside(def.keyType, [...path, 'each key']);
			yield* inside(def.valueType, [...path, '*']);
			return;
		default:
	}
}
