/**
 * Ids that refer to something else of the deck. A field of one of these is looked up wherever it stands
 * (`proofs/references.ts`); a plain `Id` names what it stands in.
 */
import * as z from 'zod/mini';
import { described } from './described.ts';
import { Id } from './text.ts';

/** What can be referred to. */
export type Referred = 'entity' | 'source' | 'fact' | 'section';

const refersTo = new WeakMap<object, Referred>();

/** What a field of this schema refers to; undefined of one that refers to nothing. */
export const referredBy = (schema: object): Referred | undefined => refersTo.get(schema);

function referring(to: Referred, description: string) {
	const id = described(z.clone(Id), description);
	refersTo.set(id, to);
	return id;
}

export const EntityId = referring('entity', 'The id of one of the `entities`.');
export const SourceId = referring('source', 'The id of one of the `sources`.');
export const FactId = referring('fact', 'The id of a fact of this deck.');
export const SectionId = referring('section', 'The id of one of the `sections`.');
