/** What stands around a gap does not tell what fills it: no article that fits one option only. */
import { clozeParts } from '#lib/deck/cloze-text.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Proof, Report } from './proof.ts';

/** The gap of a sentence cannot be guessed from its grammar. English and German articles. */
export const gaps: Proof = (deck, report) => {
	deck.facts.forEach((fact, i) => {
		if (fact.kind === 'cloze') ofCloze(fact, ['facts', i, 'text'], report);
	});
};

const VOWEL = /^[aeio]|^u(?!n[aeiou]|ni|se|rs|k\b|to)|^hour|^honest/i;

function ofCloze({ text, blanks }: FactOf<'cloze'>, path: Path, report: Report): void {
	const parts = clozeParts(text);
	parts.forEach(({ blank, text: answer }, i) => {
		if (blank === undefined) return;
		const wrong = Object.hasOwn(blanks, blank) ? (blanks[blank]?.wrong ?? []) : [];
		const article = /\b(an?)\s+$/i.exec(parts[i - 1]?.text ?? '')?.[1]?.toLowerCase();
		if (article === undefined || wrong.length === 0) return;
		const fits = (option: string) => VOWEL.test(option) === (article === 'an');
		if (fits(answer) && wrong.filter((option) => fits(option.text)).length * 2 < wrong.length)
			report(
				path,
				`“${article}” before the gap fits “${answer}” and hardly any other option: write “a(n)”, or take the article into the gap.`,
				'warning'
			);
	});
}
