import { takes, type Marking, type Response } from '#lib/question/question.ts';
import type { Phase } from './phase.ts';

/** What is to be asked for of an answer that is right as far as it goes; undefined where nothing is. */
export function lackOf(
	given: Response,
	{ lacks, entries = [] }: Marking
): Extract<Phase, { kind: 'asked' }>['rest'] {
	if (takes(given, 'text') && lacks && lacks !== 'accents') return { lacks, begun: given.text };
	const one = entries.find((entry) => entry.lacks);
	return (
		one?.lacks && {
			lacks: one.lacks,
			begun: one.text,
			others: entries.filter((entry) => entry !== one).map(({ text }) => text)
		}
	);
}
