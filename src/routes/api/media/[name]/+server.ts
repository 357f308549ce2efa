import { json } from '@sveltejs/kit';
import { PIECE } from '#lib/deck/media/limits.ts';
import { namedMedium } from '#lib/deck/media/name.ts';
import type { MediumArrived } from '#lib/own/media/exchange.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { mediumForClass } from '#lib/server/decks/class-media.ts';
import { Allowance } from '#lib/server/http/allowance.ts';
import { bytesBody } from '#lib/server/http/body.ts';
import { takePiece } from '#lib/server/media/arriving.ts';
import { heldMedium } from '#lib/server/media/held.ts';
import { mediumHere } from '#lib/server/media/medium-here.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler } from './$types';

/** A full deck has some hundred of them, and each has some pieces. */
const pace = new Allowance({ burst: 600, perSecond: 20 });

/** A picture or a sound for whoever has it, or was given a deck that shows it. */
export const GET: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const { db, now } = await backend();
	if (!pace.take(account.id, now())) refuse('too-fast');
	const { name } = event.params;
	const found = namedMedium(name)
		? ((await heldMedium(db, account.id, name)) ?? (await mediumForClass(db, account.id, name)))
		: undefined;
	return mediumHere(event, db, found, account.id);
};

/** The next piece of one. What the request says of its type is not asked. */
export const PUT: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const { db, now } = await backend();
	if (!pace.take(account.id, now())) refuse('too-fast');
	const { searchParams } = event.url;
	const number = (name: string) => Number(searchParams.get(name) ?? NaN);
	const data = await bytesBody(event.request, PIECE);
	const reply: MediumArrived = orRefuse(
		await takePiece(db, {
			account: account.id,
			name: event.params.name,
			bytes: number('bytes'),
			at: number('at'),
			data,
			now: now()
		})
	);
	return json(reply);
};
