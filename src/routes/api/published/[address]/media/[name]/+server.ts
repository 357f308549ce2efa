import { namedMedium } from '#lib/deck/media/name.ts';
import { backend } from '#lib/server/backend.ts';
import { Allowance } from '#lib/server/http/allowance.ts';
import { mediumHere } from '#lib/server/media/medium-here.ts';
import { networkOf } from '#lib/server/network.ts';
import { mediumAt } from '#lib/server/published/published-media.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler } from './$types';

/** A class behind one address opens a deck full of pictures at once. */
const pace = new Allowance({ burst: 3000, perSecond: 50 });

const ADDRESS = /^[0-9a-z]{26}$/;

/** A picture or a sound of a published deck, for whoever has its address. */
export const GET: RequestHandler = async (event) => {
	const { db, now } = await backend();
	const network = networkOf(event.getClientAddress());
	if (!pace.take(network, now())) refuse('too-fast');
	const { address, name } = event.params;
	const may = ADDRESS.test(address) && namedMedium(name) !== undefined;
	const response = await mediumHere(
		event,
		db,
		may ? await mediumAt(db, address, name) : undefined,
		network
	);
	response.headers.set('x-robots-tag', 'noindex');
	return response;
};
