import type { Checks } from './kinds/checks.ts';
import { card } from './kinds/card/checks.ts';
import { cloze } from './kinds/cloze/checks.ts';
import { date } from './kinds/date/checks.ts';
import { definition } from './kinds/definition/checks.ts';
import { groups } from './kinds/groups/checks.ts';
import { number } from './kinds/number/checks.ts';
import { pair } from './kinds/pair/checks.ts';
import { picture } from './kinds/picture/checks.ts';
import { quote } from './kinds/quote/checks.ts';
import { sequence } from './kinds/sequence/checks.ts';
import { set } from './kinds/set/checks.ts';
import { statement } from './kinds/statement/checks.ts';
import type { Fact, FactKind } from './schema.ts';

/** What proofs know of each kind. */
export const CHECKS: { readonly [K in FactKind]: Checks<K> } = {
	set,
	groups,
	quote,
	number,
	date,
	sequence,
	pair,
	definition,
	statement,
	cloze,
	card,
	picture
};

/** What proofs know of a fact's kind; TypeScript cannot see that the two are one. */
export const checksOf = (fact: Fact): Checks<FactKind> => CHECKS[fact.kind] as Checks<FactKind>;
