/** Which keys may stand where: what a misspelt key is compared with. */
import type * as z from 'zod/mini';
import { valueAt, type Path } from '#lib/deck/problem.ts';
import { Deck } from '#lib/deck/schema.ts';

/** Any schema, seen as what it is made of. */
interface Schema {
	def: z.core.$ZodTypes['_zod']['def'];
}

/** The keys that the schema knows at a path of a (possibly broken) deck. */
export function keysAt(path: Path, root: unknown): string[] {
	let schemas = objectsIn(Deck as unknown as Schema, root);
	path.forEach((step, i) => {
		const value = valueAt(root, path.slice(0, i + 1));
		schemas = schemas.flatMap((schema) => {
			const child = childOf(schema, step);
			return child ? objectsIn(child, value) : [];
		});
	});
	return [
		...new Set(schemas.flatMap(({ def }) => (def.type === 'object' ? Object.keys(def.shape) : [])))
	];
}

/** Sees through defaults, transforms and alternatives to what has keys or items. */
function objectsIn(schema: Schema, value: unknown): Schema[] {
	const { def } = schema;
	switch (def.type) {
		case 'optional':
		case 'default':
			return objectsIn(def.innerType as unknown as Schema, value);
		case 'pipe':
			return objectsIn(def.in as unknown as Schema, value);
		case 'union':
			return (def.options as unknown as readonly Schema[]).flatMap((option) =>
				fits(option, value) ? objectsIn(option, value) : []
			);
		case 'object':
		case 'array':
		case 'record':
			return [schema];
		default:
			return [];
	}
}

/** Of facts of several kinds, only the kind at hand. */
function fits(option: Schema, value: unknown): boolean {
	const { def } = option;
	const kind =
		def.type === 'object' ? (def.shape['kind'] as unknown as Schema | undefined) : undefined;
	if (kind?.def.type !== 'literal') return true;
	return kind.def.values.includes(valueAt(value, ['kind']) as string);
}

function childOf(schema: Schema, step: string | number): Schema | undefined {
	const { def } = schema;
	if (def.type === 'object') return def.shape[step] as unknown as Schema | undefined;
	if (def.type === 'array') return def.element as unknown as Schema;
	if (def.type === 'record') return def.valueType as unknown as Schema;
	return undefined;
}
