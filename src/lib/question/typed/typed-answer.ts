import type { Answer, WrongAnswer } from '#lib/deck/card.ts';
import { acceptedOf, namesOf } from '#lib/question/accepted.ts';
import { compareDate, datesIn, partsGiven } from './date-text.ts';
import { sameBySigns } from './formula/formula.ts';
import { unframed } from './framing.ts';
import { normalise, wordsOf } from '#lib/deck/words/normalise.ts';
import { monthsNamedIn } from './month-names.ts';
import { keyOf } from '#lib/question/key.ts';
import { asksHowMany, isNumberRight, type NumberAnswer } from './number-judge.ts';
import { numbersIn } from './number-text.ts';
import { aboutName, isPartOfName } from './part-of-name.ts';
import { compareCitation } from './law/citation.ts';
import { lackOfNumber } from './part-of-number.ts';
import type { Marking, Rest } from '#lib/question/question.ts';
import { lexiconOf, read } from './spelling.ts';
import { isOver, isSameStance } from './stances/stances.ts';
import { wordsAround, type About } from './surroundings.ts';
import { amountMeant, dateMeant, isSameSpan, isYear } from './values.ts';

/** What a typed answer is to be judged by. */
export interface Expected {
	answer: Answer;
	wrong: readonly WrongAnswer[];
	rivals: readonly string[];
	prompt: string;
	lang: string;
	/** The words around a gap. */
	around?: { before: string; after: string };
}

export type Judged =
	| ({ verdict: 'right' | 'slip' | 'wrong' } & Pick<Marking, 'why'> & { lacks?: 'accents' })
	/** Right as far as it goes: with the rest it would be right. */
	| { verdict: 'unfinished'; lacks: Rest };

/**
 * Judges a typed answer. Nothing typed is wrong; text beyond a name's length is not read.
 *
 * @param begun what was typed before the rest was asked for: the two may be meant to be read as one
 */
export function judge(text: string, expected: Expected, begun?: string): Judged {
	const judged = judgeAlone(text, expected);
	if (begun === undefined || text.trim() === '' || isRight(judged)) return judged;
	// "2 March", "1992"; "2022", "March"; and "2 March", "march 1992", which needs no help.
	const joined = [`${begun} ${text}`, `${text} ${begun}`].map((one) => judgeAlone(one, expected));
	return joined.find(({ verdict }) => verdict === 'right') ?? joined.find(isRight) ?? judged;
}

/**
 * Whether a text is, or may be meant for, a name of something else in the deck, or of what it proves wrong: then it
 * cannot be another name for the answer. So is what no name can be made of.
 */
export function isOfAnother(text: string, { answer, wrong, rivals, lang }: Expected): boolean {
	const others = [...rivals, ...wrong.flatMap(namesOf)];
	const { spelling, key } = read(
		text,
		lexiconOf(
			others.map((one) => [one]),
			[],
			lang
		)
	);
	const kind = answer.kind === 'name' ? answer.entityKind : undefined;
	return (
		key === '' ||
		spelling !== 'other' ||
		isPartOfName(text, others, lang, kind === undefined ? {} : { kind })
	);
}

const isRight = ({ verdict }: Judged) => verdict === 'right' || verdict === 'slip';

function judgeAlone(text: string, expected: Expected): Judged {
	const { answer } = expected;
	switch (answer.kind) {
		case 'name':
		case 'prose':
			return judgeName(text, expected);
		case 'number':
			return judgeNumber(text, answer, expected);
		case 'date':
			return judgeDate(text, answer.date, expected);
		default:
			return answer satisfies never;
	}
}

function judgeName(text: string, expected: Expected): Judged {
	const { answer, wrong, rivals, lang, prompt } = expected;
	const about = aboutOf(expected);
	const all = acceptedOf(answer);
	const line = unframed(text, lang);
	const signed = all.map((one) => sameBySigns(line, one));
	if (signed.includes(true)) return { verdict: 'right' };
	const spellings = all.filter((_, at) => signed[at] === undefined);
	const valued = answer.kind === 'name' ? judgeValue(text, all, expected) : undefined;
	if (valued) return valued;
	const accents = answer.kind === 'name' && answer.accents === true;
	const outside = wrong.flatMap(namesOf);
	const lexicon = lexiconOf([spellings], [...rivals, ...outside], lang, { ...about, accents });
	const { spelling, key } = read(text, lexicon);
	if (spelling === 'right') return { verdict: isOver(text, spellings, prompt) ? 'wrong' : 'right' };
	const cites = citation(text, spellings, about, lang);
	if (!lexicon.never.has(key) && (cites === 'same' || isSameStance(text, spellings, prompt, lang)))
		return { verdict: 'right' };
	if (spelling === 'slip') return { verdict: 'slip' };
	const outsiders = lexiconOf(wrong.map(namesOf), [], lang, { accents });
	const proven = wrong[read(text, outsiders).owners[0] ?? -1];
	if (proven) return { verdict: 'wrong', ...(proven.why !== undefined && { why: proven.why }) };
	if (accents && spellings.some((one) => keyOf(one, lang) === keyOf(text, lang)))
		return { verdict: 'wrong', lacks: 'accents' };
	if (lexicon.never.has(key)) return { verdict: 'wrong' };
	if (cites === 'whole') return { verdict: 'unfinished', lacks: 'place' };
	return answer.kind === 'name' && isPartOfName(text, spellings, lang, about)
		? { verdict: 'unfinished', lacks: 'name' }
		: { verdict: 'wrong' };
}

/** What is said of a value that the deck has in words; undefined where it has none, or the text does not give it. */
function judgeValue(
	text: string,
	spellings: readonly string[],
	expected: Expected
): Judged | undefined {
	const { lang } = expected;
	for (const spelling of spellings) {
		if (isSameSpan(unframed(text, lang), spelling)) return { verdict: 'right' };
		const date = dateMeant(spelling, lang);
		const amount = date === undefined ? amountMeant(spelling, lang) : undefined;
		const judged: Judged | undefined =
			date === undefined
				? amount && judgeNumber(text, amount, expected)
				: judgeDate(text, date, expected);
		if (judged && judged.verdict !== 'wrong') return judged;
	}
	return undefined;
}

/** How a text cites what one of the spellings cites: see `compareCitation`. */
function citation(text: string, spellings: readonly string[], about: About, lang: string) {
	const compared = spellings.map((one) =>
		compareCitation(text, one, wordsAround(about, lang), lang)
	);
	return compared.includes('same') ? 'same' : compared.find((one) => one !== undefined);
}

/** What is known of an answer beside its names. */
function aboutOf({ answer, prompt, around }: Expected): About {
	const about =
		answer.kind === 'name' ? aboutName(answer, prompt) : { kind: 'other' as const, prompt };
	return { ...about, ...around };
}

function judgeNumber(text: string, answer: NumberAnswer, expected: Expected): Judged {
	const { wrong, prompt, lang } = expected;
	if (isYear(answer, prompt, expected.around?.before))
		return judgeDate(text, String(answer.value), expected);
	// "Which article of the Charter …?" is answered by a place, and "51 of the Convention" is another.
	if (!asksHowMany(prompt) && answer.unit === undefined) {
		const cites = citation(text, [answer.text], aboutOf(expected), lang);
		if (cites !== undefined) return { verdict: cites === 'same' ? 'right' : 'wrong' };
	}
	if (isNumberRight(text, answer, wrong, prompt, lang)) return { verdict: 'right' };
	const lacks = lackOfNumber(text, answer, wrong, prompt, lang);
	if (lacks) return { verdict: 'unfinished', lacks };
	const { values } = numbersIn(text, lang);
	return {
		verdict: 'wrong',
		...whyWrong(wrong, (one) =>
			numbersIn(one.text, lang).values.some((number) => values.includes(number))
		)
	};
}

function judgeDate(text: string, date: string, { wrong, prompt, lang }: Expected): Judged {
	const said = datesIn(text, lang);
	const readings = said.length > 0 ? said : datesIn(withoutAsked(text, prompt, lang), lang);
	const given = partsGiven(prompt, date, lang);
	let lacks: Rest | undefined;
	for (const reading of readings) {
		const is = compareDate(reading, date, given);
		if (is === 'same') return { verdict: reading.slip ? 'slip' : 'right' };
		if (is !== 'other') lacks ??= is.lacks;
	}
	if (lacks !== undefined) return { verdict: 'unfinished', lacks };
	return {
		verdict: 'wrong',
		...whyWrong(wrong, (one) =>
			datesIn(one.text, lang).some((other) =>
				readings.some(
					({ year, month, day }) =>
						year === other.year && month === other.month && day === other.day
				)
			)
		)
	};
}

/** What of a question may turn what is said of it: "before 1848". */
const TURNS =
	/^(?:before|after|until|till|since|by|from|not|never|between|vor|nach|bis|seit|nicht|avant|après|depuis|jusqu|pas|antes|después|desde|hasta|no|prima|dopo|non|до|после|не)$/iu;

/** "It was published in 1848": without the words that the question has, but for numbers, and for what turns them. */
function withoutAsked(text: string, prompt: string, lang: string): string {
	const asked = new Set(wordsOf(prompt.slice(0, 600)));
	return text
		.slice(0, 240)
		.replace(/[\p{L}\p{M}]{3,}/gu, (word) =>
			asked.has(normalise(word)) &&
			!TURNS.test(word) &&
			monthsNamedIn(wordsOf(word), lang).length === 0
				? ' '
				: word
		)
		.trim();
}

function whyWrong(
	wrong: readonly WrongAnswer[],
	is: (one: WrongAnswer) => boolean
): Pick<Marking, 'why'> {
	const found = wrong.find(is);
	return found?.why === undefined ? {} : { why: found.why };
}
