/**
 * A schema as it is for readers. What is written here is held to a strict schema; what another release
 * wrote may say more, and whoever stores it or sends it on must not lose that.
 */
import * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypeDef & Readonly<Record<string, unknown>>;

const made = new WeakMap<Schema, Schema>();

/**
 * The same schema, but for fields that it does not know: they are carried as they came, at every depth. All
 * else is as strict as it was. The schema itself stays what it is.
 */
export function loosened<S extends Schema>(schema: S): S {
	const before = made.get(schema);
	if (before) return before as S;
	// oxlint-disable-next-line eslint/no-underscore-dangle -- its name
	const def = schema._zod.def as Def;
	const loose = loosenedDef(def);
	const result = loose ? z.clone(schema, loose as never) : schema;
	made.set(schema, result);
	return result;
}

/** Undefined for what has nothing in it. */
function loosenedDef(def: Def): Def | undefined {
	switch (def.type) {
		case 'object': {
			const shape = Object.entries(def['shape'] as Record<string, Schema>);
			return {
				...def,
				shape: Object.fromEntries(shape.map(([key, inner]) => [key, loosened(inner)])),
				catchall: z.unknown()
			};
		}
		case 'array':
			return { ...def, element: loosened(def['element'] as Schema) };
		case 'union':
			return { ...def, options: (def['options'] as Schema[]).map(loosened) };
		case 'record':
			return { ...def, valueType: loosened(def['valueType'] as Schema) };
		case 'pipe':
			return {
				...def,
				in: loosened(def['in'] as Schema),
				out: loosened(def['out'] as Schema)
			};
		case 'optional':
		case 'nullable':
		case 'default':
		case 'prefault':
		case 'catch':
		case 'readonly':
			return { ...def, innerType: loosened(def['innerType'] as Schema) };
		default:
			return undefined;
	}
}
