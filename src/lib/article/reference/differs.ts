/** Whether what an article says of who belongs to what is what the record says, as of the article’s day. */
import { MEMBERSHIPS, type Membership, type Term } from './memberships.ts';
import { nameOf, stateOf } from './states.ts';

export interface Differs {
	/** “CSTO”, and the day as of which it is looked up. */
	of: string;
	asOf: string;
	/** States that the record does not have, and, of a whole list, those that the article lacks. */
	extra: readonly string[];
	missing: readonly string[];
	/** The list as the record has it, where the article gives a whole one; else without those it does not have. */
	correct: readonly string[];
	source: Membership['source'];
}

export interface Listed {
	members: readonly string[];
	/** The article says how many there are. */
	whole: boolean;
	/** Its words before and behind the list, within the sentence. */
	before: string;
	after: string;
}

const OF_IT = /\b(?:members?|member (?:states|countries)) of (?:the )?$/i;
/** Between the name and the list: “’s five members are”, “members such as”, “consists of”. */
const LEADS =
	/^(?:['’]s)?\s*(?:\([^()]{1,12}\)\s*)?(?:(?:now |currently )?(?:has|consists? of|comprises?|includes?|is made up of)\s*)?(?:(?:\p{L}+|\d+)\s+){0,2}?(?:members?|member states|member countries)?\W*(?:are|were|such as|including|like|of)?\W*$/iu;
const MEMBERS = /members?|consists? of|comprises?|made up of|member /i;
/** Behind the list: “which all belong to the”. */
const BELONG =
	/^[\s,—–-]*(?:which|who|that|all|both|[\w\s]{0,60}?and)?\s*(?:all |both )?(?:are|were)?\s*(?:all |both )?(?:(?:full )?members of|belong to|belonged to)\s+(?:the )?/i;

/** What is different; undefined where nothing is, or nothing is known of it. */
export function differsFrom(list: Listed, day: string): Differs | undefined {
	const codes = list.members.map(stateOf);
	if (codes.length < 2 || codes.includes(undefined)) return undefined;
	for (const one of membershipsOf(list)) {
		const term = one.terms.find(({ from, to }) => from <= day && day <= to);
		const differs = term && compared(list, codes as string[], one, term, day);
		if (differs) return differs;
	}
	return undefined;
}

/** What the list is one of the members of. Where something else leads to it, it is a list of something else. */
function membershipsOf({ before, after }: Listed): Membership[] {
	if (/[\p{L}\p{N}]/u.test(before)) return MEMBERSHIPS.filter((one) => leadsTo(one, before));
	const [belong] = BELONG.exec(after) ?? [];
	if (belong === undefined) return [];
	const named = after.slice(belong.length).split(/,\s+(?:and\s+)?|\s+and\s+/);
	return MEMBERSHIPS.filter((one) =>
		named.some((words) => new RegExp(`^(?:the )?(?:${one.named.source})`).test(words))
	);
}

function leadsTo({ named }: Membership, before: string): boolean {
	for (const match of before.matchAll(new RegExp(named.source, 'g'))) {
		const between = before.slice(match.index + match[0].length);
		const isNear = MEMBERS.test(between) || OF_IT.test(before.slice(0, match.index));
		if (isNear && LEADS.test(between)) return true;
	}
	return false;
}

function compared(
	{ members, whole }: Listed,
	codes: readonly string[],
	{ name, source }: Membership,
	term: Term,
	day: string
): Differs | undefined {
	const is = term.members.split(' ');
	const unclear = term.unclear?.split(' ') ?? [];
	const isExtra = (code: string) => !is.includes(code) && !unclear.includes(code);
	const extra = members.filter((_, i) => isExtra(codes[i]!));
	const missing = whole ? is.filter((code) => !codes.includes(code)).map(nameOf) : [];
	if (extra.length === 0 && missing.length === 0) return undefined;
	const correct = [...members.filter((one) => !extra.includes(one)), ...missing];
	return { of: name, asOf: day, extra, missing, correct, source };
}
