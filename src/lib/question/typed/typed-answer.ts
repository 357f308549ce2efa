import type { Answer, WrongAnswer } from '#lib/deck/card.ts';
import { acceptedOf, namesOf } from '#lib/question/accepted.ts';
import { citesSame } from './citation.ts';
import { compareDate, datesIn, partsGiven } from './date-text.ts';
import { keyOf } from '#lib/question/key.ts';
import { isNumberRight, type NumberAnswer } from './number-judge.ts';
import { numbersIn } from './number-text.ts';
import type { Marking } from '#lib/question/question.ts';
import { lexiconOf, read } from './spelling.ts';
import { stanceOf } from './stances.ts';
import { wordsAround, type About } from './surroundings.ts';

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

export interface Judged extends Pick<Marking, 'why' | 'lacks'> {
	verdict: 'right' | 'slip' | 'wrong';
}

/** Judges a typed answer. Nothing typed is wrong; text beyond a name's length is not read. */
export function judge(text: string, expected: Expected): Judged {
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
	const { answer, wrong, rivals, lang } = expected;
	const about = aboutOf(expected);
	const spellings = acceptedOf(answer);
	const accents = answer.kind === 'name' && answer.accents === true;
	const outside = wrong.flatMap(namesOf);
	const lexicon = lexiconOf([spellings], [...rivals, ...outside], lang, { ...about, accents });
	const { spelling, key } = read(text, lexicon);
	if (spelling === 'right') return { verdict: 'right' };
	if (!lexicon.never.has(key) && saysTheSame(text, spellings, about, lang))
		return { verdict: 'right' };
	if (spelling === 'slip') return { verdict: 'slip' };
	const outsiders = lexiconOf(wrong.map(namesOf), [], lang, { accents });
	const proven = wrong[read(text, outsiders).owners[0] ?? -1];
	if (proven) return { verdict: 'wrong', ...(proven.why !== undefined && { why: proven.why }) };
	if (accents && spellings.some((one) => keyOf(one, lang) === keyOf(text, lang)))
		return { verdict: 'wrong', lacks: 'accents' };
	return { verdict: 'wrong' };
}

/** The same place in a law, or the same stance, in other words. */
const saysTheSame = (text: string, spellings: readonly string[], about: About, lang: string) =>
	stanceOf(text, spellings, about.prompt ?? '') === 'same' ||
	spellings.some((one) => citesSame(text, one, wordsAround(about, lang)));

/** What is known of an answer beside its names. */
function aboutOf({ answer, prompt, around }: Expected): About {
	if (answer.kind !== 'name') return { kind: 'other', prompt, ...around };
	const { entityKind, iso, office, sources } = answer;
	return {
		prompt,
		...around,
		...(entityKind !== undefined && { kind: entityKind }),
		...(iso !== undefined && { iso }),
		...(office !== undefined && { office }),
		...(sources !== undefined && { sources })
	};
}

function judgeNumber(
	text: string,
	answer: NumberAnswer,
	{ wrong, prompt, lang }: Expected
): Judged {
	if (isNumberRight(text, answer, wrong, prompt, lang)) return { verdict: 'right' };
	const { values } = numbersIn(text, lang);
	return {
		verdict: 'wrong',
		...whyWrong(wrong, (one) =>
			numbersIn(one.text, lang).values.some((number) => values.includes(number))
		)
	};
}

function judgeDate(text: string, date: string, { wrong, prompt, lang }: Expected): Judged {
	const readings = datesIn(text, lang);
	const given = partsGiven(prompt, date, lang);
	let lacks: Judged['lacks'];
	for (const reading of readings) {
		const is = compareDate(reading, date, given);
		if (is === 'same') return { verdict: reading.slip ? 'slip' : 'right' };
		if (is !== 'other') lacks ??= is.lacks;
	}
	if (lacks !== undefined) return { verdict: 'wrong', lacks };
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

function whyWrong(
	wrong: readonly WrongAnswer[],
	is: (one: WrongAnswer) => boolean
): Pick<Marking, 'why'> {
	const found = wrong.find(is);
	return found?.why === undefined ? {} : { why: found.why };
}
