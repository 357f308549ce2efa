/** The form of each kind of fact. A kind without one does not compile. */
import type { FactKind } from '#lib/deck/schema.ts';
import { card } from './card.ts';
import { cloze } from './cloze.ts';
import { date } from './date.ts';
import { definition } from './definition.ts';
import type { FactForm } from './form.ts';
import { groups } from './groups.ts';
import { number } from './number.ts';
import { pair } from './pair.ts';
import { picture } from './picture.ts';
import { quote } from './quote.ts';
import { sequence } from './sequence.ts';
import { set } from './set.ts';
import { statement } from './statement.ts';

/** In the order in which they are offered: what is wanted most comes first. */
const FORMS: { readonly [K in FactKind]: FactForm<K> } = {
	set,
	groups,
	quote,
	date,
	number,
	sequence,
	pair,
	definition,
	statement,
	cloze,
	picture,
	card
};

export const KINDS = Object.keys(FORMS) as readonly FactKind[];

/** The form of a kind; TypeScript cannot see that the two are one. */
export const formOf = (kind: FactKind): FactForm<FactKind> =>
	FORMS[kind] as unknown as FactForm<FactKind>;

/** The kind of a fact as somebody writes it; undefined for one that this release does not know. */
export const kindIn = (value: unknown): FactKind | undefined =>
	KINDS.find((kind) => kind === Object(value).kind);
