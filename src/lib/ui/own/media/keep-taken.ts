import { MOST_IN_DECK } from '#lib/deck/media/limits.ts';
import { mediaHere } from '#lib/device/media/media.ts';
import { whereStored } from '#lib/device/storage/health.ts';
import { media as words } from '#lib/ui/messages/media.ts';
import { takeMedium, type MediumKind, type Taken } from './take-medium.ts';

/**
 * What somebody has chosen, kept before it is described: what a full disk refuses nobody describes in vain.
 *
 * @param inDeck bytes of all that the deck shows and plays
 * @returns what is kept; or why it is not, in words
 */
export async function keepTaken(
	kind: MediumKind,
	file: Blob,
	inDeck: number
): Promise<Taken | string> {
	const found = await takeMedium(kind, file);
	const no = typeof found === 'string' ? found : await refusal(found, inDeck);
	if (no === undefined) return found as Taken;
	const why = words.refused[no];
	return typeof why === 'string' ? why : why[kind];
}

async function refusal(
	{ kept, said }: Taken,
	inDeck: number
): Promise<'deck' | 'full' | undefined> {
	if (inDeck + said.bytes > MOST_IN_DECK) return 'deck';
	const done = await whereStored(() =>
		mediaHere()
			.put([kept])
			.then(() => true)
	);
	return done ? undefined : 'full';
}
