/** A title that nobody has typed says what is ticked, also when something else is ticked. */
import type { AssignableDeck } from './assignment-form.ts';

interface Titled {
	/** As it stands in its field. */
	title: string;
	/** The decks that are ticked. */
	decks: readonly string[];
	/** The title that the form began with, and the decks that it was for. */
	began: { title: string; decks: readonly string[] };
}

const LONGEST = 120;

/** The title that counts: the one that was typed, or else one that names the decks that are ticked. */
export function followedTitle(
	{ title, decks, began }: Titled,
	known: readonly Pick<AssignableDeck, 'id' | 'title'>[]
): string {
	const typed = title !== began.title || title === '';
	const same = decks.length === began.decks.length && decks.every((id) => began.decks.includes(id));
	if (typed || same) return title;
	const names = known.filter(({ id }) => decks.includes(id)).map((deck) => deck.title);
	const whole = names.join(', ');
	return names.length === 0
		? title
		: whole.length > LONGEST
			? `${whole.slice(0, LONGEST - 1)}…`
			: whole;
}

/** The same for a form that was sent (see FollowedTitle.svelte). */
export const titleSent = (
	form: FormData,
	{ title, decks }: Pick<Titled, 'title' | 'decks'>,
	known: readonly Pick<AssignableDeck, 'id' | 'title'>[]
): string => {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : undefined;
	};
	const began = { title: text('titled'), decks: text('titled-for')?.split(' ') ?? [] };
	return began.title === undefined
		? title
		: followedTitle({ title, decks, began: { ...began, title: began.title } }, known);
};
