import { clozeParts, type ClozeRun } from '#lib/deck/cloze-text.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import { suggestion } from '#lib/deck/words/nearest.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import type { Proof, Report } from './proof.ts';

/** A cloze has blanks, each well formed and known; the blank of a quotation is a run of it. */
export const blanks: Proof = (deck, report) => {
	deck.facts.forEach((fact, i) => {
		if (fact.kind === 'cloze') ofCloze(fact, ['facts', i], report);
		else if (fact.kind === 'quote') ofQuote(fact, ['facts', i], report);
	});
};

function ofCloze({ text, blanks: about }: FactOf<'cloze'>, at: Path, report: Report): void {
	const parts = clozeParts(text);
	const names = new Set(parts.flatMap(({ blank }) => blank ?? []));
	if (parts.some((part) => part.blank === undefined && /\{\{|\}\}/.test(part.text)))
		report(
			[...at, 'text'],
			'has a blank that cannot be read; write it {{id:answer}}, the id in lower-case words joined by hyphens; a “{” within the answer needs its “}”.'
		);
	else if (names.size === 0)
		report([...at, 'text'], 'has no blank; write one as {{id:answer}}, such as {{place:Astana}}.');
	sameWords(parts, [...at, 'text'], report);
	for (const part of parts)
		if (part.blank !== undefined && part.text === '')
			report([...at, 'text'], `the blank “${part.blank}” has no answer.`);
	for (const name of Object.keys(about))
		if (!names.has(name))
			report(
				[...at, 'blanks', name],
				`there is no blank “${name}” in the text${suggestion(name, names) || '.'}`
			);
}

/** A blank that stands twice has the same words both times. */
function sameWords(parts: readonly ClozeRun[], path: Path, report: Report): void {
	const words = new Map<string, string>();
	for (const { blank, text } of parts) {
		if (blank === undefined) continue;
		const known = words.get(blank) ?? text;
		words.set(blank, known);
		if (normalise(known) !== normalise(text))
			report(path, `the blank “${blank}” has two answers; name them differently.`);
	}
}

function ofQuote({ text, blank }: FactOf<'quote'>, at: Path, report: Report): void {
	if (blank === undefined) return;
	const first = text.indexOf(blank);
	if (first < 0)
		report([...at, 'blank'], `“${blank}” is not a run of the quotation; copy it from the text.`);
	else if (text.indexOf(blank, first + 1) >= 0)
		report(
			[...at, 'blank'],
			`“${blank}” stands more than once in the quotation; take a longer run.`
		);
	else if (blank === text)
		report([...at, 'blank'], 'is the whole quotation; leave some of it to go by.');
}
