import type { Entry } from '#lib/memory/log/entry.ts';

/** How many answers are among some entries: settings, plans and what was taken back are none. */
export function answersIn(entries: readonly Entry[]): number {
	const answers = new Set<string>();
	for (const entry of entries) {
		if (entry.kind === 'review') answers.add(`${entry.device}/${entry.seq}`);
		else if (entry.kind === 'undo') answers.delete(`${entry.target.device}/${entry.target.seq}`);
	}
	return answers.size;
}
