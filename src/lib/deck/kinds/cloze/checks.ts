import { say } from '#lib/deck/saying.ts';
import { clozeParts, type ClozeRun } from '#lib/deck/cloze-text.ts';
import {
	falsehoods,
	nothing,
	said,
	unchosen,
	whys,
	type Accepted,
	type Checks
} from '#lib/deck/kinds/checks.ts';
import { none } from '#lib/deck/kinds/kind.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import { nearest } from '#lib/deck/words/nearest.ts';
import { normalise } from '#lib/deck/words/normalise.ts';

type Cloze = FactOf<'cloze'>;

/** What the author says of a blank. */
const blankOf = ({ blanks }: Pick<Cloze, 'blanks'>, id: string | undefined) =>
	id !== undefined && Object.hasOwn(blanks, id) ? blanks[id] : undefined;

export const cloze: Checks<'cloze'> = {
	asks: ({ text }) => said('text', text),
	changes: false,
	counted: none,
	dated: none,
	about: (_, { text }) => [text.replace(/\{\{[^:}]*:|\}\}/g, ' ')],
	accepted: (fact) =>
		clozeParts(fact.text).flatMap(({ blank, text }): Accepted[] => {
			const about = blankOf(fact, blank);
			return blank !== undefined && about
				? [{ accept: about.accept, text, at: ['blanks', blank, 'accept'] }]
				: [];
		}),
	wrong: (fact, { member = '' }) =>
		falsehoods(blankOf(fact, member)?.wrong ?? [], 'blanks', member, 'wrong'),
	reasons: ({ blanks }) =>
		Object.entries(blanks).flatMap(([id, { wrong }]) => whys(wrong, 'blanks', id, 'wrong')),
	lends: none,
	twinsTold: false,
	alsoRight: none,
	chosen: unchosen,
	tooFew: undefined,
	tells: { accepted: false, forms: true, letters: true },
	joins: none,
	each(fact, at, report) {
		wellFormed(fact, at, report);
		noTellingArticle(fact, [...at, 'text'], report);
	},
	together: nothing
};

/** A cloze has blanks, each well formed and known. */
function wellFormed({ text, blanks: about }: Cloze, at: Path, report: Report): void {
	const parts = clozeParts(text);
	const names = new Set(parts.flatMap(({ blank }) => blank ?? []));
	if (parts.some((part) => part.blank === undefined && /\{\{|\}\}/.test(part.text)))
		report(
			[...at, 'text'],
			say`has a blank that cannot be read; write it {{id:answer}}, the id in lower-case words joined by hyphens; a “{” within the answer needs its “}”.`
		);
	else if (names.size === 0)
		report(
			[...at, 'text'],
			say`has no blank; write one as {{id:answer}}, such as {{place:Astana}}.`
		);
	sameWords(parts, [...at, 'text'], report);
	for (const part of parts)
		if (part.blank !== undefined && part.text === '')
			report([...at, 'text'], say`the blank “${part.blank}” has no answer.`);
	for (const name of Object.keys(about)) {
		if (names.has(name)) continue;
		const meant = nearest(name, names);
		report(
			[...at, 'blanks', name],
			meant === undefined
				? say`there is no blank “${name}” in the text.`
				: say`there is no blank “${name}” in the text; did you mean ${meant}?`
		);
	}
}

/** A blank that stands twice has the same words both times. */
function sameWords(parts: readonly ClozeRun[], path: Path, report: Report): void {
	const words = new Map<string, string>();
	for (const { blank, text } of parts) {
		if (blank === undefined) continue;
		const known = words.get(blank) ?? text;
		words.set(blank, known);
		if (normalise(known) !== normalise(text))
			report(path, say`the blank “${blank}” has two answers; name them differently.`);
	}
}

const VOWEL = /^[aeio]|^u(?!n[aeiou]|ni|se|rs|k\b|to)|^hour|^honest/i;

/** What stands before a gap does not tell what fills it: no article that fits one option only. */
function noTellingArticle(fact: Cloze, path: Path, report: Report): void {
	const parts = clozeParts(fact.text);
	parts.forEach(({ blank, text: answer }, i) => {
		const wrong = blankOf(fact, blank)?.wrong ?? [];
		const article = /\b(an?)\s+$/i.exec(parts[i - 1]?.text ?? '')?.[1]?.toLowerCase();
		if (article === undefined || wrong.length === 0) return;
		const fits = (option: string) => VOWEL.test(option) === (article === 'an');
		if (fits(answer) && wrong.filter((option) => fits(option.text)).length * 2 < wrong.length)
			report(
				path,
				say`“${article}” before the gap fits “${answer}” and hardly any other option: write “a(n)”, or take the article into the gap.`,
				'warning'
			);
	});
}
