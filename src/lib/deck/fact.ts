/** A fact is of one of these kinds, each with a folder of its own. */
import * as z from 'zod/mini';
import { CardFact } from './kinds/card/schema.ts';
import { ClozeFact } from './kinds/cloze/schema.ts';
import { DateFact } from './kinds/date/schema.ts';
import { DefinitionFact } from './kinds/definition/schema.ts';
import { GroupsFact } from './kinds/groups/schema.ts';
import { NumberFact } from './kinds/number/schema.ts';
import { PairFact } from './kinds/pair/schema.ts';
import { PictureFact } from './kinds/picture/schema.ts';
import { QuoteFact } from './kinds/quote/schema.ts';
import { SequenceFact } from './kinds/sequence/schema.ts';
import { SetFact } from './kinds/set/schema.ts';
import { StatementFact } from './kinds/statement/schema.ts';

export const Fact = z.discriminatedUnion('kind', [
	SetFact,
	GroupsFact,
	QuoteFact,
	NumberFact,
	DateFact,
	SequenceFact,
	PairFact,
	DefinitionFact,
	StatementFact,
	ClozeFact,
	CardFact,
	PictureFact
]);
export type Fact = z.infer<typeof Fact>;
export type FactKind = Fact['kind'];
/** The fact of one kind: `FactOf<'quote'>`. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
