import { ownDeckHere } from '#lib/server/decks/own-deck-here.ts';
import type { RequestHandler } from './$types';

/** The file of a deck, as its teacher brought it. */
export const GET: RequestHandler = async (event) => {
	const { name, source } = (await ownDeckHere(event)).deck;
	const kind = source.trimStart().startsWith('{') ? 'json' : 'yaml';
	return new Response(source, {
		headers: {
			'content-type': `application/${kind}; charset=utf-8`,
			// The id of a deck has letters, digits and hyphens only.
			'content-disposition': `attachment; filename="${name}.${kind}"`
		}
	});
};
