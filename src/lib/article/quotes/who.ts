/** Whom a noun phrase names. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import {
	isOffice,
	nameIn,
	runEnd,
	withoutPossessive,
	type Name
} from '#lib/article/names/names.ts';
import { isCapital, written, type Token } from '#lib/article/read/tokens.ts';

/** Who a phrase names. */
export interface Who {
	kind: 'name' | 'common' | 'pronoun';
	/** As it stands in the text; for a name without titles. */
	text: string;
	office: string | null;
	start: number;
}

/** Titles that tell less than what the phrase says. */
const PLAIN_TITLE = /^(?:mr|ms|mrs|miss|herr|frau|m|mme|sr|sra)\.?$/i;
const LONGEST_COMMON = 9;

/** Whom a phrase names, by what is set off after it if need be: "its chairman, Devon Marsh". */
export function whoIn(
	head: readonly Token[],
	aside: readonly Token[],
	lexicon: Lexicon,
	text: string
): Who | undefined {
	const [first] = head;
	if (!first) return undefined;
	// "In her diary she noted": a pronoun beside the verb is its subject.
	const beside = head.at(-1)!;
	for (const one of [first, beside])
		if (lexicon.he.has(one.low) || lexicon.she.has(one.low)) return pronoun(one);
	if (head.length === 1 && lexicon.pronouns.has(first.low)) return pronoun(first);
	const own = namedIn(head, lexicon, text);
	if (own) {
		const office = own.office ?? (aside.length > 0 ? written(aside, text) : null);
		return { ...own, office };
	}
	const told = withoutArticle(aside, lexicon);
	const set = isCapital(told[0]) ? namedIn(told, lexicon, text) : undefined;
	if (set)
		return {
			...set,
			office:
				set.office !== null && !PLAIN_TITLE.test(set.office) ? set.office : written(head, text)
		};
	// "He is said to have shouted": a verb says nothing of who.
	if (head.every(({ low }) => lexicon.anySaid.has(low))) return undefined;
	const words = withoutPossessive(
		written(withoutBinding(head, lexicon).slice(0, LONGEST_COMMON), text)
	);
	return /\p{L}{2}/u.test(words)
		? { kind: 'common', text: words, office: null, start: first.start }
		: undefined;
}

/** "Jim Cuthbert (74)": what is in brackets at the end is no part of the name. */
function withoutBracket(head: readonly Token[]): readonly Token[] {
	const open = head.at(-1)?.text === ')' ? head.findLastIndex(({ text }) => text === '(') : -1;
	return open > 0 ? head.slice(0, open) : head;
}

const pronoun = ({ text, start }: Token): Who => ({ kind: 'pronoun', text, office: null, start });

/** "From the Library": the preposition is of the sentence. */
function withoutBinding(head: readonly Token[], lexicon: Lexicon): readonly Token[] {
	const from = head.findIndex(({ low }) => !lexicon.binding.has(low) || lexicon.articles.has(low));
	return head.slice(Math.max(0, from));
}

/** A name at the end of a phrase ("ABC reporter Lucia Stein") or at its beginning ("Martin Groves of the League"). */
function namedIn(all: readonly Token[], lexicon: Lexicon, text: string): Who | undefined {
	const head = withoutBracket(all);
	if (lexicon.language.noCapitals) return uncapitalised(head, lexicon, text);
	const by = head.findIndex(({ low }) => low === 'by');
	let from = head.length;
	for (let i = 0; i < head.length;) {
		const end = isCapital(head[i]) ? runEnd(head, i, lexicon) : i + 1;
		if (isCapital(head[i]) && end === head.length) {
			from = i;
			break;
		}
		i = end;
	}
	const name = from < head.length ? nameIn(head.slice(from), lexicon, text) : undefined;
	if (name && !isNoun(name, head, lexicon)) {
		const before = lexicon.articles.has(head[from - 1]?.low ?? '') ? from - 2 : from - 1;
		const bound = before >= 0 && lexicon.binding.has(head[before]!.low) && before !== by;
		if (!bound || (name.office !== '' && !name.organisation)) {
			if (name.organisation) return ofOrganisation(head, from, name, text);
			const titles = withoutArticle(head.slice(0, by >= 0 && by === before ? 0 : from), lexicon);
			const office = [written(titles, text), name.office].filter(Boolean).join(' ');
			return { kind: 'name', text: name.name, office: office || null, start: name.start };
		}
	}
	const firstAt = head.findIndex((token) => !lexicon.articles.has(token.low));
	const end = firstAt >= 0 && isCapital(head[firstAt]) ? runEnd(head, firstAt, lexicon) : 0;
	if (end === 0 || end === head.length) return undefined;
	const leading = nameIn(head.slice(firstAt, end), lexicon, text);
	const foreign = lexicon.language.code === 'ru' && firstAt === 0;
	if (!leading || !(foreign || lexicon.binding.has(head[end]!.low))) return undefined;
	if (!foreign && !leading.name.includes(' ') && !leading.office) return undefined;
	return { kind: 'name', text: leading.name, office: leading.office || null, start: leading.start };
}

/** „Die Opposition“: where all nouns have capitals, one after an article is no name. */
function isNoun(
	{ name, start }: Name,
	head: readonly Token[],
	{ language, articles }: Lexicon
): boolean {
	if (!language.capitalNouns || name.includes(' ')) return false;
	const at = head.findIndex((token) => token.start === start);
	return articles.has(head[at - 1]?.low ?? '');
}

/** "Ukraine’s Parliament": whose it is belongs to its name. */
function ofOrganisation(head: readonly Token[], from: number, name: Name, text: string): Who {
	const whose = isCapital(head[from - 1]) ? from - 1 : from;
	return {
		kind: 'name',
		text: whose < from ? withoutPossessive(written(head.slice(whose), text)) : name.name,
		office: null,
		start: head[whose]!.start
	};
}

const withoutArticle = (tokens: readonly Token[], lexicon: Lexicon) =>
	tokens[0] && lexicon.articles.has(tokens[0].low) ? tokens.slice(1) : tokens;

/** Where names have no capitals: what follows the words of an office. */
function uncapitalised(head: readonly Token[], lexicon: Lexicon, text: string): Who | undefined {
	let from = 0;
	while (from < head.length && isOffice(head[from]!, lexicon)) from++;
	const name = head.slice(from);
	const [first] = name;
	if (!first || name.length > 4) return undefined;
	return {
		kind: 'name',
		text: written(name, text),
		office: written(head.slice(0, from), text) || null,
		start: first.start
	};
}
