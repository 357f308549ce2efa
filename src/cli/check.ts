import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { sameElsewhere } from '#lib/deck/same-elsewhere.ts';
import { say } from '#lib/deck/saying.ts';
import { cardIdsOf } from '#lib/deck/cards.ts';
import { evidenceCounts } from '#lib/deck/evidence/evidence-kind.ts';
import type { Problem } from '#lib/deck/problem.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { problemLine } from './problem-line.ts';
import { deckFiles, findDeck, readDeck } from './files.ts';
import { counted, UsageError, type ExitCode, type Terminal } from './terminal.ts';

export interface CheckedDeck {
	file: string;
	deck: Deck;
	/** The pictures and sounds that it shows. */
	media: readonly KeptMedium[];
}

export interface Checked {
	decks: readonly CheckedDeck[];
	problems: readonly Problem[];
	warnings: readonly Problem[];
}

type Read = Extract<ReturnType<typeof readDeck>, { ok: true }>;

/** Checks deck files, each for itself and all against each other. */
export function checkFiles(files: readonly string[], root: string): Checked {
	const decks: CheckedDeck[] = [];
	const problems: Problem[] = [];
	const warnings: Problem[] = [];
	const known = new Map<string, { file: string; parsed: Read }>();
	for (const file of files) {
		const parsed = readDeck(file, root);
		if (!parsed.ok) {
			problems.push(...parsed.problems);
			warnings.push(...parsed.warnings);
			continue;
		}
		warnings.push(...parsed.warnings);
		const { deck } = parsed;
		const twin = known.get(deck.id);
		if (twin)
			problems.push(
				parsed.problemAt(
					['id'],
					say`${twin.file} has the id “${deck.id}” too; give one of them another.`
				)
			);
		known.set(deck.id, { file, parsed });
		decks.push({ file, deck, media: parsed.media });
	}
	for (const { parsed } of known.values())
		for (const { path, message } of sameElsewhere(parsed.deck, (id) => known.get(id)?.parsed.deck))
			problems.push(parsed.problemAt(path, message));
	return { decks, problems, warnings };
}

/** "72 facts can be checked by their words, 3 at an exact place, 1 only at an address." */
export function evidenceLine(deck: Deck): string {
	const { words, place, address } = evidenceCounts(deck);
	return `${counted(words, 'fact')} can be checked by the words of the source, ${place} at an exact place, ${address} only at an address.`;
}

/** `npm run decks [-- FILE…]`: all that is wrong with the decks of the project, or with some files. */
export function check(names: readonly string[], root: string, terminal: Terminal): ExitCode {
	const files = names.length > 0 ? names.map((name) => findDeck(name, root)) : deckFiles(root);
	if (files.length === 0) throw new UsageError('There are no decks in decks/ yet.');
	const { decks, problems, warnings } = checkFiles([...new Set(files)], root);
	for (const { file, deck } of decks) {
		const cards = counted(cardIdsOf(deck).length, 'card');
		terminal.out(`✓ ${file}: ${counted(deck.facts.length, 'fact')}, ${cards}`);
		terminal.out(`  ${evidenceLine(deck)}`);
	}
	for (const warning of warnings) terminal.err(`warning: ${problemLine(warning, terminal)}`);
	for (const problem of problems) terminal.err(problemLine(problem, terminal));
	if (problems.length === 0) return 0;
	const broken = new Set(problems.map(({ file }) => file)).size;
	terminal.err(`${counted(problems.length, 'problem')} in ${counted(broken, 'file')}.`);
	return 1;
}
