/** English, zero to nineteen. */
export const SMALL = (
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
	'sixteen seventeen eighteen nineteen'
).split(' ');
/** Twenty to ninety, by their tens. */
export const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The number that one English word names: "five" is 5, "twenty" 20; undefined of any other. */
export function numberNamed(word: string): number | undefined {
	const [small, tens] = [SMALL.indexOf(word), TENS.indexOf(word)];
	return small >= 0 ? small : tens > 1 ? tens * 10 : undefined;
}
