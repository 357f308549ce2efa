/** Formulas of chemistry that have a sign: ions, and what becomes of what. */

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** In small letters, with plain figures, and a charge as its amount and sign. */
const plain = (text: string): string =>
	text
		.slice(0, 160)
		.replace(/[⁰¹²³⁴-⁹]/g, (one) => String(RAISED.indexOf(one)))
		.replaceAll('⁺', '+')
		.replace(/[⁻−–]/g, '-')
		.normalize('NFKC')
		.toLowerCase()
		.replace(/-+>|→|⟶|⇌|↔|<-*>/g, '=')
		.replace(/[\s^_{}·]/g, '')
		.replace(/([+-])\1+$/, (run, sign) => `${run.length}${sign}`)
		.replace(/\.$/, '');

const ION = /^\s*(?:\p{Lu}\p{Ll}?|[()[\]\d₀-₉])+\s*\^?\{?[\d⁰¹²³⁴-⁹]*[-+−⁺⁻]{1,3}\}?\s*$/u;
const REACTION = /^[\p{L}\d₀-₉()[\]+⁺⁻\s.·-]+(?:→|⟶|⇌|->|=)[\p{L}\d₀-₉()[\]+⁺⁻\s.·-]+$/u;

/** Whether an answer is an ion, or a reaction. */
export const isChemical = (answer: string): boolean =>
	ION.test(answer) ||
	(REACTION.test(answer) &&
		/\p{Lu}/u.test(answer) &&
		/\p{L}\p{Ll}?[\d₀-₉]/u.test(answer) &&
		!/\p{L}{4}/u.test(answer) &&
		!/[²³^]/.test(answer));

/** Whether a text is the same formula; of a reaction what stands on one side may stand in any order. */
export function isSameChemical(text: string, answer: string): boolean {
	const [given, wanted] = [text, answer].map((one) =>
		plain(one)
			.split('=')
			.map((side) =>
				side.length > 1
					? side
							.split(/(?<=.)\+(?=.)/)
							.toSorted()
							.join('+')
					: side
			)
			.join('=')
	);
	return given === wanted;
}
