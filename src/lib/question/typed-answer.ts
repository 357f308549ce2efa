import type { Answer, WrongAnswer } from '#lib/deck/card.ts';
import { normalise } from '#lib/deck/normalise.ts';
import { acceptedOf, namesOf } from './accepted.ts';
import { boundIn, fitsBound } from './bound.ts';
import { compareDate, datesIn, partsGiven } from './date-text.ts';
import { numbersIn } from './number-text.ts';
import type { Marking } from './question.ts';
import { lexiconOf, read } from './spelling.ts';
import { agrees } from './unit.ts';

/** What a typed answer is to be judged by. */
export interface Expected {
	answer: Answer;
	wrong: readonly WrongAnswer[];
	rivals: readonly string[];
	prompt: string;
	lang: string;
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
	}
}

function judgeName(text: string, { answer, wrong, rivals, lang }: Expected): Judged {
	const outside = wrong.flatMap(namesOf);
	const { spelling } = read(text, lexiconOf([acceptedOf(answer)], [...rivals, ...outside], lang));
	if (spelling !== 'other') return { verdict: spelling };
	const outsiders = lexiconOf(wrong.map(namesOf), [], lang);
	const proven = wrong[read(text, outsiders).owners[0] ?? -1];
	return { verdict: 'wrong', ...(proven?.why !== undefined && { why: proven.why }) };
}

function judgeNumber(
	text: string,
	answer: Extract<Answer, { kind: 'number' }>,
	{ wrong, prompt, lang }: Expected
): Judged {
	if (normalise(text.slice(0, 240)) === normalise(answer.text)) return { verdict: 'right' };
	const { values, beside } = numbersIn(text, lang);
	const { value, tolerance, unit } = answer;
	// "12" and "12 million" both answer 12 in units of "million people".
	const scale = unit === undefined ? 1 : (numbersIn(`1 ${unit}`, lang).values[0] ?? 1);
	const right = [value, value * scale].some((wanted) =>
		values.some(
			(given) => Math.abs(given - wanted) <= tolerance * (wanted / value || 1) + slack(wanted)
		)
	);
	const fits =
		agrees(beside, unit, prompt) && fitsBound(boundIn(text, lang), boundIn(answer.text, lang));
	if (right && fits) return { verdict: 'right' };
	return {
		verdict: 'wrong',
		...whyWrong(wrong, (one) =>
			numbersIn(one.text, lang).values.some((number) => values.includes(number))
		)
	};
}

/** What floating point may lose on the way from text. */
const slack = (value: number) => Math.abs(value) * 1e-12;

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
