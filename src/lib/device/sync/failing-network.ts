/** For tests: a network between devices and a server, which fails in all the ways there are. */
import * as fc from 'fast-check';
import type { Push } from '#lib/memory/log/exchange.ts';

/** What a message may meet. */
type Fate = 'arrives' | 'lost' | 'reply lost' | 'twice' | '500' | '500 after all' | 'late' | 'full';

export const fate = fc.constantFrom<Fate[]>(
	...['arrives', 'arrives', 'arrives', 'lost', 'reply lost', 'twice'].map((name) => name as Fate),
	'500',
	'500 after all',
	'late',
	'full'
);

export interface Network {
	/** What the next message meets. */
	fate: Fate;
	/** Messages that are still on their way, though their senders have given up. */
	late: Push[];
	deliver: (push: Push) => Promise<Response>;
	/** The account's log takes no more, or does again. */
	fill: (full: boolean) => Promise<void>;
}

/** The network as one device sees it. */
export const network =
	(world: Network) =>
	async (push: Push): Promise<Response> => {
		const sent = JSON.parse(JSON.stringify(push)) as Push;
		const { fate } = world;
		world.fate = 'arrives';
		if (fate === 'lost') throw new TypeError('lost');
		if (fate === '500') return new Response('', { status: 500 });
		if (fate === 'late') {
			world.late.push(sent);
			throw new TypeError('timeout');
		}
		if (fate === 'twice') await world.deliver(sent);
		if (fate === 'full') await world.fill(true);
		const reply = await world.deliver(sent);
		if (fate === 'full') await world.fill(false);
		if (fate === 'reply lost') throw new TypeError('timeout');
		return fate === '500 after all' ? new Response('', { status: 500 }) : reply;
	};
