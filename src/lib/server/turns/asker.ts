import type { RequestEvent } from '@sveltejs/kit';
import { networkOf } from '#lib/server/network.ts';
import type { Asker } from './turn-queue.ts';

/** For whom a request is answered. */
export const askerOf = (
	{ getClientAddress }: Pick<RequestEvent, 'getClientAddress'>,
	account: string
): Asker => ({ network: networkOf(getClientAddress()), account });
