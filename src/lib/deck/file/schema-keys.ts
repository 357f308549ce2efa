/** Which keys may stand where: what a misspelt key is compared with. */
import { valueAt, type Path } from '#lib/deck/problem.ts';
import { Deck } from '#lib/deck/schema.ts';
import { optionsFor, type Schema } from '#lib/deck/schema/places.ts';

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
			return optionsFor(def.options as unknown as readonly Schema[], value).flatMap((option) =>
				objectsIn(option, value)
			);
		case 'object':
		case 'array':
		case 'record':
			return [schema];
		default:
			return [];
	}
}

function childOf(schema: Schema, step: string | number): Schema | undefined {
	const { def } = schema;
	if (def.type === 'object') return def.shape[step] as unknown as Schema | undefined;
	if (def.type === 'array') return def.element as unknown as Schema;
	if (def.type === 'record') return def.valueType as unknown as Schema;
	return undefined;
}
