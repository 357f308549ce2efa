/** From words that name a speaker to who it is: full names, pronouns, offices. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import type { Genders } from '#lib/article/names/genders.ts';
import { isOffice, nameIn, runEnd, type Name, type Names } from '#lib/article/names/names.ts';
import { isCapital, lowered, type Token } from '#lib/article/read/tokens.ts';
import type { Attribution } from './beside.ts';
import type { Said } from './carry-on.ts';
import type { Span } from './marks.ts';
import type { Who } from './who.ts';

export interface Speaker {
	name: string;
	office: string | null;
	reportedBy?: string | null;
	/** 0 to 1. */
	sure: number;
}

export type Resolve = (
	attribution: Attribution,
	span: Span,
	said: readonly Said[]
) => Speaker | undefined;

/** He or she is somebody of the last paragraphs. */
const REACH = 3;
/** So many spans, and words before it, are looked back through. */
const MOST_BACK = 60;
const MOST_WORDS = 400;
const HONORIFIC =
	/^(?:sir|lord|lady|dame|mr|mrs|ms|miss|king|queen|prince|princess|pope|baron|count|duke|earl|marquis|justice|lady justice|lord justice|father|sister|brother)\b/i;

/** So many words may stand before a subject: "But Deputy Mayor", "The surgeon,". */
const MOST_LEADING = 3;

/** Whether a name is what its sentence is about: nothing but an article, an office or a small word comes before it. */
function isSubject(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	for (let i = at - 1; i >= 0; i--) {
		const token = tokens[i]!;
		if (token.kind !== 'word' && token.text !== ',') return true;
		const leads =
			tokens[at - 1]!.text === ',' ||
			lexicon.articles.has(token.low) ||
			isOffice(token, lexicon) ||
			/^(?:and|but|aber|mais|pero|но)$/.test(token.low);
		if (!leads || at - i > MOST_LEADING) return false;
	}
	return true;
}

/** Where the first token is that does not begin before a place, by halving. */
function placeIn(tokens: readonly Token[], before: number): number {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.start < before) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Says who is meant, by all that the page tells. */
export function resolver(
	names: Names,
	genders: Genders,
	lexicon: Lexicon,
	text: string,
	paragraphs: readonly (readonly Token[])[]
): Resolve {
	const named = (who: Who): Omit<Speaker, 'sure'> => {
		const full = names.full(who.text, who.start);
		const alone =
			full === who.text && full.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length === 1;
		const honorific = alone && who.office !== null && HONORIFIC.test(who.office);
		if (lexicon.language.noCapitals) names.add(full, who.start);
		if (who.office) names.learn(full, who.office);
		return {
			name: honorific ? `${who.office} ${who.text}` : full,
			office: honorific ? null : (names.officeOf(full) ?? who.office)
		};
	};
	/** Whom a pronoun means: the last who spoke, or who is the last named. */
	const meant = (who: Who, span: Span, said: readonly Said[]): Speaker | undefined => {
		const gender = lexicon.he.has(lowered(who.text))
			? 'he'
			: lexicon.she.has(lowered(who.text))
				? 'she'
				: undefined;
		const fits = (name: string) => {
			const of = genders.of(name);
			return gender === undefined || of === undefined || of === gender;
		};
		const spoke = said
			.slice(-MOST_BACK)
			.findLast(
				({ span: other, speaker }) =>
					speaker &&
					other.host === undefined &&
					span.block - other.block <= REACH &&
					fits(speaker.name)
			);
		const last = lastNamed(who.start, span.block, fits);
		if (spoke?.speaker) {
			const { name, office } = spoke.speaker;
			const same = last === undefined || last.name === name || last.at < spoke.span.start;
			// Whoever is named in this paragraph, where nobody has spoken in it yet, or whom a sentence is about since.
			if (
				!same &&
				last.here &&
				(spoke.span.block < span.block || (last.first && last.at > spoke.span.end))
			)
				return { ...by(last.name), sure: last.first || last.alone ? 0.72 : 0.6 };
			const known = gender !== undefined && genders.of(name) === gender;
			if (same) {
				// Where the page says "she" of somebody else, it may well be her again.
				const doubtful =
					gender !== undefined && genders.of(name) === undefined && genders.saysOf(gender, name);
				return {
					name,
					office,
					sure: Math.min(spoke.speaker.sure, known ? 0.9 : doubtful ? 0.6 : 0.75)
				};
			}
			if (!known || last.first) return { ...by(last.name), sure: last.first ? 0.72 : 0.55 };
			return { name, office, sure: 0.6 };
		}
		return last && { ...by(last.name), sure: last.only ? 0.72 : 0.6 };
	};
	/** A full name that is on the page, or one with its rank: "Lord Voss"; undefined for any other. */
	const fullName = ({ name, office }: Name, at: number): string | undefined => {
		const full = names.full(name, at);
		if (names.isKnown(full)) return full;
		return HONORIFIC.test(office) && !name.includes(' ') ? `${office} ${name}` : undefined;
	};
	const by = (name: string) => ({ name, office: names.officeOf(name) ?? null });
	/** Who is named last before a place: whom a sentence begins with counts before others. */
	const lastNamed = (before: number, block: number, fits: (name: string) => boolean) => {
		const found: { name: string; at: number; first: boolean; here: boolean }[] = [];
		for (let b = Math.max(0, block - REACH); b <= block; b++)
			for (
				let tokens = paragraphs[b] ?? [], i = Math.max(0, placeIn(tokens, before) - MOST_WORDS);
				i < tokens.length;
				i++
			) {
				const token = tokens[i]!;
				if (token.start >= before) break;
				if (!isCapital(token)) continue;
				const end = runEnd(tokens, i, lexicon);
				const name = nameIn(tokens.slice(i, end), lexicon, text);
				const full = name && !name.organisation ? fullName(name, token.start) : undefined;
				if (full !== undefined && fits(full))
					found.push({
						name: full,
						at: token.start,
						here: b === block,
						first: isSubject(tokens, i, lexicon)
					});
				i = end - 1;
			}
		const here = found.filter((one) => one.here);
		const near = here.length > 0 ? here : found;
		const last = near.findLast(({ first }) => first) ?? near.at(-1);
		const count = (list: typeof found) => new Set(list.map(({ name }) => name)).size;
		return last && { ...last, only: count(found) === 1, alone: count(here) === 1 };
	};
	return ({ who, reporter, confidence }, span, said) => {
		const passed = reporter && {
			reportedBy: reporter.kind === 'name' ? named(reporter).name : reporter.text
		};
		if (who.kind === 'name') return { ...named(who), sure: confidence, ...passed };
		if (who.kind === 'common')
			return { name: who.text, office: null, sure: Math.min(confidence, 0.68), ...passed };
		const speaker = meant(who, span, said);
		return speaker && { ...speaker, sure: Math.min(speaker.sure, confidence), ...passed };
	};
}
