/** Where in a deck, whole or broken, something stands that the schema marks. */
import type * as z from 'zod/mini';
import type { Path } from '#lib/deck/problem.ts';

/** Any schema, seen as what it is made of. */
export interface Schema {
	def: z.core.$ZodTypes['_zod']['def'];
}

/** A place, and what is there. */
export interface Place<T> {
	path: Path;
	value: unknown;
	mark: T;
}

/**
 * All places of a value whose schema is marked, in the order of the schema. A value that is no list where one
 * belongs (or the other way round) is looked at all the same: who wrote it is told of both.
 *
 * @param markOf what is sought of a schema; undefined where it is nothing
 */
export function* placesIn<T>(
	schema: Schema,
	value: unknown,
	markOf: (schema: Schema) => T | undefined,
	path: Path = []
): Generator<Place<T>> {
	if (value === undefined || value === null) return;
	const { def } = schema;
	const mark = markOf(schema);
	if (mark !== undefined) yield { path, value, mark };
	const inside = (inner: unknown, of: unknown = value, at = path) =>
		placesIn(inner as Schema, of, markOf, at);
	switch (def.type) {
		case 'optional':
		case 'default':
			yield* inside(def.innerType);
			return;
		case 'pipe':
			yield* inside(def.in);
			return;
		case 'array':
			if (!Array.isArray(value)) yield* inside(def.element);
			else for (const i of value.keys()) yield* inside(def.element, value[i], [...path, i]);
			return;
		case 'union': {
			for (const option of optionsFor(def.options as unknown as readonly Schema[], value))
				yield* inside(option);
			return;
		}
		case 'object':
			for (const [key, child] of Object.entries(def.shape))
				if (typeof value === 'object' && Object.hasOwn(value, key))
					yield* inside(child, (value as Record<string, unknown>)[key], [...path, key]);
			return;
		case 'record':
			if (typeof value === 'object' && !Array.isArray(value))
				for (const [key, child] of Object.entries(value))
					yield* inside(def.valueType, child, [...path, key]);
			return;
		default:
	}
}

/** Those of several shapes that a value may have: of facts the kind at hand, or, of an unknown kind, what all kinds have. */
export function optionsFor(options: readonly Schema[], value: unknown): readonly Schema[] {
	const fitting = options.filter((option) => ofKind(option, value));
	const [first] = options;
	if (fitting.length > 0 || first?.def.type !== 'object') return fitting;
	const shared = Object.entries(first.def.shape).filter(([key, child]) =>
		options.every(({ def }) => def.type === 'object' && def.shape[key] === child)
	);
	return [{ def: { ...first.def, shape: Object.fromEntries(shared) } }];
}

/** Whether a shape is of the kind that the value says it is; shapes that have no kind always are. */
function ofKind({ def }: Schema, value: unknown): boolean {
	const kind =
		def.type === 'object' ? (def.shape['kind'] as unknown as Schema | undefined) : undefined;
	if (kind?.def.type !== 'literal') return true;
	const is = Object(value) as Record<string, unknown>;
	return Object.hasOwn(is, 'kind') && kind.def.values.includes(is['kind'] as string);
}
