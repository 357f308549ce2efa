/** From an article to facts, by rules alone: what a person or a gate then accepts. */
import { readArticle, type Article } from './article.ts';
import { acronymsIn, explainedIn, type DefinitionFound } from './facts/definitions.ts';
import { glossaryIn, kindsIn } from './facts/glossary.ts';
import { datesIn, type DateFound } from './facts/dates.ts';
import { itemsIn } from './facts/items.ts';
import { listsIn, type ListFound } from './facts/lists.ts';
import { numbersIn, type NumberFound } from './facts/numbers.ts';
import type { Language } from './languages/language.ts';
import { quotesIn, type Quote } from './quotes/quotes.ts';
import type { Source } from './read/source.ts';
import { tokensOf, type Token } from './read/tokens.ts';

export interface Told {
	/** The day the article appeared: 2022-10-18. */
	published?: string;
	author?: string;
}

/** All that the rules find, at its place in the article's text. */
export interface Proposals {
	article: Article;
	published?: string;
	author?: string;
	quotes: Quote[];
	sets: ListFound[];
	numbers: NumberFound[];
	dates: DateFound[];
	definitions: DefinitionFound[];
}

/** Proposes what a source states, in its language. Never fails: where nothing is found, lists are empty. */
export function proposeFrom(source: Source, language: Language, told: Told = {}): Proposals {
	const article = readArticle(source, language);
	const { text, blocks, lexicon } = article;
	const tokens = blocks.map(({ start, end }) => tokensOf(text, start, end));
	const author = told.author ?? source.author ?? article.byline ?? source.noted.author;
	const { published, dates } = datesOf(article, tokens, told);
	const glossary = tokens.flatMap((own) => glossaryIn(own, lexicon, text));
	const perBlock = tokens.map((own) => numbersIn(own, dates, lexicon, text));
	return {
		article,
		...(published !== undefined && { published }),
		...(author !== undefined && { author }),
		quotes: quotesIn(text, blocks, lexicon),
		sets: [...tokens.flatMap((own) => listsIn(own, lexicon, text)), ...itemsIn(article)].sort(
			byStart
		),
		numbers: perBlock.flat(),
		dates,
		definitions: onceEach(
			tokens
				.flatMap((own) => [
					...acronymsIn(own, text),
					...explainedIn(own, lexicon, text),
					...kindsIn(own, lexicon, text)
				])
				.concat(glossary.length > 1 ? glossary : [])
		)
	};
}

/** A term that is explained twice is one. */
const onceEach = (found: readonly DefinitionFound[]) =>
	found
		.filter(({ term }, i) => found.findIndex((other) => other.term === term) === i)
		.sort(byStart);

const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;

function datesOf(
	{ source, blocks, lexicon: { language } }: Article,
	tokens: Token[][],
	told: Told
) {
	const known = told.published ?? source.published;
	const plain = tokens.map((own) => datesIn({ tokens: own, language, published: false }));
	const line = known ?? dateLine(blocks.length, plain, tokens) ?? source.noted.day;
	const anchor = line ?? yearOfMost(plain.flat());
	const ruled = tokens.flatMap((own) =>
		datesIn({
			tokens: own,
			language,
			...(anchor !== undefined && { anchor }),
			published: line !== undefined
		})
	);
	const dates = [
		...source.told,
		...ruled.filter(
			({ start, end }) => !source.told.some((one) => one.start < end && start < one.end)
		)
	]
		.filter(({ start }) => blocks.some((block) => block.start <= start && start < block.end))
		.sort(byStart);
	return { published: line, dates };
}

/** Where the day of publishing is unknown, the year that most of a page is about; of two the later. */
function yearOfMost(dates: readonly DateFound[]): string | undefined {
	const weights = new Map<string, number>();
	for (const { date } of dates) {
		const year = date.slice(0, 4);
		// A day weighs more than a year that something is compared with.
		weights.set(year, (weights.get(year) ?? 0) + date.length - 3);
	}
	return [...weights].sort(([a, x], [b, y]) => x - y || Number(a) - Number(b)).at(-1)?.[0];
}

/** So near to the beginning a day alone in its paragraph is the one of publishing. */
const LINES = 5;
const MOST_BESIDE = 6;

function dateLine(
	count: number,
	dates: readonly DateFound[][],
	tokens: readonly Token[][]
): string | undefined {
	for (let i = 0; i < Math.min(LINES, count); i++) {
		const [first] = dates[i]!;
		if (first?.date.length === 10 && tokens[i]!.length <= MOST_BESIDE + 3) return first.date;
	}
	return undefined;
}
