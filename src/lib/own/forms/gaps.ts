/** A sentence with gaps as people write it: what is left out stands in brackets. */
import { clozeParts } from '#lib/deck/cloze-text.ts';

const ESCAPED = /[\\[\]]/g;

/** `A {{term:near abroad}} is …` as `A [near abroad] is …`. */
export const shownGaps = (text: string): string =>
	clozeParts(text)
		.map(({ text: run, blank }) => {
			const plain = run.replace(ESCAPED, '\\$&');
			return blank === undefined ? plain : `[${plain}]`;
		})
		.join('');

const RUN = /\[((?:\\[\\[\]]|[^\\[\]])+)\]|\\([\\[\]])|[^]/g;

/**
 * The same the other way round. A gap keeps its id, on which memories hang, while its words or its place stay; the
 * others get new ones.
 *
 * @param before the sentence as it was
 */
export function keptGaps(shown: string, before: string, newId: () => string): string {
	const old = clozeParts(before).flatMap(({ blank, text }) =>
		blank === undefined ? [] : [{ blank, text }]
	);
	const answers = [...shown.matchAll(RUN)].flatMap(([, answer]) =>
		answer === undefined ? [] : answer.replace(/\\([\\[\]])/g, '$1').trim()
	);
	const ids = idsFor(answers, old, newId);
	let nth = 0;
	return shown.replace(RUN, (one, answer?: string, plain?: string) => {
		if (answer === undefined) return plain ?? one;
		const text = answers[nth]!;
		const id = ids[nth++]!;
		return text === '' ? one : `{{${id}:${text}}}`;
	});
}

function idsFor(
	answers: readonly string[],
	old: readonly { blank: string; text: string }[],
	newId: () => string
): string[] {
	const free = new Set(old.map(({ blank }) => blank));
	const take = (id: string | undefined) => (id !== undefined && free.delete(id) ? id : undefined);
	const sameWords = answers.map((text) =>
		take(old.find((one) => one.text === text && free.has(one.blank))?.blank)
	);
	const samePlace = answers.length === old.length;
	return answers.map(
		(_, i) => sameWords[i] ?? (samePlace ? take(old[i]?.blank) : undefined) ?? newId()
	);
}
