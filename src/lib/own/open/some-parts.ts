/** Of a file with several decks those that somebody takes, without reading it again. */
import { shownIn, withShownMedia } from '#lib/own/share/shown-media.ts';
import type { Part } from '#lib/formats/reading.ts';
import type { Coming, Found } from './coming.ts';

/** @param left the names of those that stay where they are */
export function withoutParts(coming: Coming, left: ReadonlySet<string>): Coming {
	if (coming.kind !== 'deck' || !coming.found?.parts || left.size === 0) return coming;
	const { json, deck, found, media, ...rest } = coming;
	const gone = found.parts!.filter(({ name }) => left.has(name));
	const ids = new Set(gone.flatMap(({ facts }) => facts));
	const kept = withoutFacts(deck, ids);
	const shown = media && shownIn(kept.facts);
	return {
		...rest,
		json: withoutFacts(json as typeof deck, ids),
		deck: kept,
		found: foundIn(found, gone, ids),
		...(media && shown && { media: media.filter(({ name }) => shown.has(name)) })
	};
}

interface Parted {
	facts: readonly { id: string; section?: string | undefined }[];
	sections?: readonly { id: string }[];
	media?: object;
}

function withoutFacts<D extends Parted>(deck: D, gone: ReadonlySet<string>): D {
	const facts = deck.facts.filter(({ id }) => !gone.has(id));
	const used = new Set(facts.map(({ section }) => section));
	const sections = deck.sections?.filter(({ id }) => used.has(id));
	const left = { ...deck, facts, ...(sections && { sections }) };
	return withShownMedia(left as never) as D;
}

function foundIn(found: Found, gone: readonly Part[], ids: ReadonlySet<string>): Found {
	const refused = new Set(gone.flatMap((part) => part.refused));
	const changes = gone.flatMap((part) => part.changes);
	const lost = gone.reduce((sum, { changed }) => sum + changed, 0);
	return {
		...found,
		kept: found.kept - (ids.size - lost),
		changed: found.changed - lost,
		changes: found.changes
			.map(({ why, count }) => ({
				why,
				count: changes.reduce((rest, one) => rest - (one.why === why ? one.count : 0), count)
			}))
			.filter(({ count }) => count > 0),
		refused: found.refused.filter((one) => !refused.has(one)),
		past: found.past.filter(({ draft }) => !('card' in draft) || !ids.has(factOf(draft.card)))
	};
}

const factOf = (card: string) => card.slice(0, card.indexOf('/'));
