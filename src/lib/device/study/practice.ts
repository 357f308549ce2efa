import type { CardId } from '#lib/deck/card.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { onScreen } from '#lib/study/on-screen.ts';
import type { Known } from '#lib/study/sitting.ts';
import { StudySession } from './session.svelte.ts';

/** Whatever was answered of a card, it can be asked. */
const NOTHING: Known = { get: () => undefined };

/**
 * Begins a sitting over these cards, due or not, of which nothing is written: no memory, no plan and no
 * report changes by it. How they are asked goes by what is remembered of them, as ever.
 */
export function practise(
	{ options }: Pick<StudySession, 'options'>,
	cards: readonly CardId[]
): StudySession {
	const session = new StudySession({
		...options,
		order: () => cards,
		onScreen: onScreen(forgetful(), ''),
		practice: NOTHING
	});
	session.start();
	return session;
}
