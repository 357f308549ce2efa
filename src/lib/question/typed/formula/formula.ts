/** Answers whose signs tell: formulas, ions, solutions, points. They are compared as what they are, by no spelling. */
import { isChemical, isSameChemical } from './chemistry.ts';
import { formulaIn } from './expression.ts';
import { plain } from './tokens.ts';

/** No formula is longer. */
const LONGEST = 160;
const NUMBER = String.raw`[-+−–±]?\s*\d+(?:\.\d+)?`;
const NAMED = String.raw`(?:[a-z]\s*(?:=|is)\s*)?`;
const SOLUTIONS = new RegExp(
	`^${NAMED}${NUMBER}(?:\\s*(?:,|;|or|and|oder|und|ou|et|o|y|e)\\s*${NAMED}${NUMBER})+$`,
	'i'
);
const POINT = new RegExp(`^[a-z]?\\s*\\(\\s*${NUMBER}(?:\\s*[,;|/]\\s*${NUMBER})+\\s*\\)$`, 'i');

/** Numbers with their signs, in their order; undefined where a text says anything else. */
function numbersIn(text: string): number[] | undefined {
	const line = text
		.slice(0, 80)
		.replace(/[−–]/g, '-')
		.replace(/\bminus\s*/gi, '-');
	const rest = line
		.replace(new RegExp(NUMBER, 'g'), ' ')
		.replace(/\b(?:or|and|oder|und|ou|et|is)\b|[\s,;|/()=]|\b[a-z]\b/gi, '');
	if (rest !== '') return undefined;
	return (line.match(/[-+±]?\s*\d+(?:\.\d+)?/g) ?? []).flatMap((one) => {
		const value = Number(one.replace(/[\s±]/g, ''));
		return one.startsWith('±') ? [value, -value] : [value];
	});
}

const VARIABLE = /^[\p{L}\d]{1,3}$/u;
/** What a formula has and a name has not: a sign between sides, a power, a root; or a small letter by itself beside a sign. */
const TELLS =
	/[=<>≤≥≠±√^²³⁴⁻]|^\s*[-+−–]\s*\d|^\s*\d+[abnxyz]{1,2}\s*$|(?:^|[\s(\d])[a-z]\s*[-+*/×·−]|[-+*/×·−]\s*\d*[a-z](?:$|[\s)²³^])|π|^\s*\d+\s*\/\s*\d+\s*$/u;

/** Whether an answer is a formula, which is compared as such and by no spelling. */
const isFormula = (answer: string): boolean =>
	TELLS.test(answer) &&
	!/\p{L}{3}/u.test(answer.replace(/arc|sin|cos|tan|log|sqrt|exp/g, '')) &&
	!/→|->|\p{Lu}\p{Ll}?\d|[+-]$/u.test(answer);

/** Whether a text is a formula's, in any of the ways it may be written; the letter that it is solved for may be left out. */
function isSameFormula(text: string, answer: string): boolean {
	const [typed, meant] = [text, answer].map((one) => plain(one).replace(/\s/g, ''));
	return typed === meant || [false, true].some((indexed) => hasSameForm(text, answer, indexed));
}

function hasSameForm(text: string, answer: string, indexed: boolean): boolean {
	const [given, wanted] = [formulaIn(text, indexed), formulaIn(answer, indexed)];
	if (!given || !wanted) return false;
	if (given.sign === wanted.sign) return given.sides.join(' ') === wanted.sides.join(' ');
	// "2x + 3" of "y = 2x + 3", and "C = 2πr" of "2πr".
	const [equation, term] = given.sign === '=' ? [given, wanted] : [wanted, given];
	return (
		equation.sign === '=' &&
		term.sign === '' &&
		equation.sides.some((side) => side === term.sides[0]) &&
		equation.sides.some((side) => side !== term.sides[0] && VARIABLE.test(side))
	);
}

const sorted = (numbers: readonly number[] | undefined) =>
	numbers?.toSorted((a, b) => a - b).join();

/** A molecule: letters and their figures. */
const NEUTRAL = /^(?:\p{Lu}\p{Ll}?[\d₀-₉]*)+$/u;

/** Whether a text is what a spelling says, where signs tell it from its like; undefined where they tell nothing. */
export function sameBySigns(text: string, spelling: string): boolean | undefined {
	if (spelling.length > LONGEST) return undefined;
	if (POINT.test(spelling)) return numbersIn(text)?.join() === numbersIn(spelling)?.join();
	if (SOLUTIONS.test(spelling) && /[-−–±=]/.test(spelling))
		return sorted(numbersIn(text)) === sorted(numbersIn(spelling));
	if (isChemical(spelling)) return isSameChemical(text, spelling);
	// CO₂⁻ is no CO₂.
	if (NEUTRAL.test(spelling) && /[-+−⁻⁺]\s*$/.test(text)) return false;
	return isFormula(spelling) ? isSameFormula(text, spelling) : undefined;
}
