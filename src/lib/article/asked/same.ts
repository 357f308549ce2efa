import type { Candidate } from '#lib/article/queue/candidate.ts';
import { gapsIn } from '#lib/article/queue/values.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';

type Compared = Pick<Candidate, 'value' | 'mark'>;

/** Whether two ask for the same words of one place. */
export function sameAs(a: Compared, b: Compared): boolean {
	if (a.mark.start >= b.mark.end || b.mark.start >= a.mark.end) return false;
	return a.value.kind === b.value.kind && answerOf(a) === answerOf(b);
}

/** In whatever order, where there are several. */
function answerOf({ value }: Compared): string {
	if (value.kind === 'said') return wordsOf(value.text).join(' ');
	const answers = value.kind === 'card' ? value.back.split(/[,;]\s+/) : gapsIn(value.text);
	return answers
		.map((words) => wordsOf(words).join(' '))
		.sort()
		.join('\n');
}
