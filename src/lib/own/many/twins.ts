/** Facts of a deck that may be one: they ask the same, or have the same answer. What becomes of them somebody decides. */
import { groupedBy } from '#lib/deck/grouped.ts';
import { textsIn } from '#lib/own/forms/become-parts.ts';
import { answerIn } from '#lib/own/forms/changed.ts';
import { formOf, kindIn } from '#lib/own/forms/forms.ts';
import { words } from '#lib/own/forms/in-line.ts';
import type { Lookup } from '#lib/own/forms/term.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import type { Listed } from '#lib/own/parts-there.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import { tagsOf } from './tags.ts';

export interface Twins {
	/** `same` are there twice; `asked` ask the same and have other answers; `answer` have one answer and ask otherwise. */
	kind: 'same' | 'asked' | 'answer';
	facts: readonly Listed[];
}

/** An answer that so many have is no sign of anything: yes and no, a plural, a colour. */
const MOST_ALIKE = 8;

/** What might be one, what is certainly there twice first; each group in the order of the deck. */
export function twinsIn(facts: readonly Listed[], names: Lookup): Twins[] {
	const read = facts.map((fact) => ({ fact, ...sidesOf(fact.value, names) }));
	const asked = groups(read, ({ asked, kind }) => (asked === '' ? '' : `${kind} ${asked}`));
	const there = new Set(asked.map((group) => group.map(({ fact }) => fact.id).join(' ')));
	const alike = groups(read, ({ answer, kind, two }) =>
		two && answer !== '' ? `${kind} ${answer}` : ''
	).filter(
		(group) => group.length <= MOST_ALIKE && !there.has(group.map(({ fact }) => fact.id).join(' '))
	);
	const twins = [
		...asked.map((group) => ({
			kind: new Set(group.map(({ answer }) => answer)).size === 1 ? 'same' : 'asked',
			group
		})),
		...alike.map((group) => ({ kind: 'answer', group }))
	] as const;
	return (['same', 'asked', 'answer'] as const).flatMap((kind) =>
		twins
			.filter((one) => one.kind === kind)
			.map(({ group }) => ({ kind, facts: group.map(({ fact }) => fact) }))
	);
}

function sidesOf(value: FactValue, names: Lookup) {
	const kind = kindIn(value);
	const two = kind && formOf(kind).sides?.(value, names);
	const [one, other] = two ?? [
		words(value['question']) || words(value['about']),
		answerIn(value, names)
	];
	return { kind, two: two !== undefined, asked: normalise(one), answer: normalise(other) };
}

function groups<T>(all: readonly T[], by: (one: T) => string): T[][] {
	const named = all.filter((one) => by(one) !== '');
	return [...groupedBy(named, by).values()].filter((group) => group.length > 1);
}

/** As the schema of decks has it: what is longer cannot be accepted as an answer, and of more nobody types them all. */
const LONGEST = 120;
const MOST = 60;
const LONGEST_NOTE = 4000;

/**
 * One card with all that others say: their sides count as right, too, their notes and tags come along. Undefined where
 * something would be lost: it is no card, or a side of another is too long to be an accepted answer.
 */
export function merged(kept: FactValue, others: readonly FactValue[]): FactValue | undefined {
	if ([kept, ...others].some(({ kind }) => kind !== 'card')) return undefined;
	const sides = (['back', 'front'] as const).map((side) =>
		unlike([
			words(kept[side]),
			...[kept, ...others].flatMap((one) => [words(one[side]), ...textsIn(one[ACCEPT[side]])])
		])
	);
	const tags = [...new Set([kept, ...others].flatMap(tagsOf))];
	const note = unlike([kept, ...others].map((one) => words(one['note']))).join('\n\n');
	const wrong = [kept, ...others].flatMap(({ wrong: one }) => (Array.isArray(one) ? one : []));
	const right = new Set(sides[0]!.map(normalise));
	const stillWrong = wrong.filter((one) => !right.has(normalise(words(Object(one).text ?? one))));
	const [accept, acceptFront] = sides.map(([, ...more]) => more);
	const all = [accept!, acceptFront!].flat();
	const fits =
		all.every((text) => text.length <= LONGEST && !text.includes('\n')) &&
		[accept!, acceptFront!, tags, stillWrong].every(({ length }) => length <= MOST) &&
		note.length <= LONGEST_NOTE;
	if (!fits) return undefined;
	const { accept: _, acceptFront: __, tags: ___, note: ____, wrong: _____, ...rest } = kept;
	return {
		...rest,
		...(accept!.length > 0 && { accept }),
		...(acceptFront!.length > 0 && { acceptFront }),
		...(stillWrong.length > 0 && { wrong: stillWrong }),
		...(tags.length > 0 && { tags }),
		...(note !== '' && { note })
	};
}

const ACCEPT = { back: 'accept', front: 'acceptFront' } as const;

/** Texts without those that say what an earlier one says. */
function unlike(texts: readonly string[]): string[] {
	const seen = new Set<string>(['']);
	return texts.filter((text) => {
		const key = normalise(text);
		return !seen.has(key) && seen.add(key);
	});
}
