/** Answers whose signs tell: formulas, ions, solutions, points. They are compared as what they are, by no spelling. */
import { isChemical, isSameChemical } from './chemistry.ts';
import { isFormula, isSameFormula } from './expression.ts';

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

const sorted = (numbers: readonly number[] | undefined) =>
	numbers?.toSorted((a, b) => a - b).join();

/** Whether a text is what a spelling says, where signs tell it from its like; undefined where they tell nothing. */
export function sameBySigns(text: string, spelling: string): boolean | undefined {
	if (spelling.length > LONGEST) return undefined;
	if (POINT.test(spelling)) return numbersIn(text)?.join() === numbersIn(spelling)?.join();
	if (SOLUTIONS.test(spelling) && /[-−–±=]/.test(spelling))
		return sorted(numbersIn(text)) === sorted(numbersIn(spelling));
	if (isChemical(spelling)) return isSameChemical(text, spelling);
	return isFormula(spelling) ? isSameFormula(text, spelling) : undefined;
}
