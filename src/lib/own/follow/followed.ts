import { valueOf, type PartsOf } from '#lib/own/fold.ts';

/** Where a deck comes from, as its head keeps it. */
export interface Follow {
	address: string;
	/** The version that was taken over last. */
	version: string;
	/** When its maker gave it out, epoch ms. */
	changed: number;
}

/** Undefined for a deck that is not followed, or not any more. */
export function followOf(parts: PartsOf): Follow | undefined {
	const head = parts.get('head');
	const { follows } = Object(head && valueOf(head)) as { follows?: unknown };
	const { address, version, changed } = Object(follows) as Record<string, unknown>;
	return typeof address === 'string' && typeof version === 'string' && typeof changed === 'number'
		? { address, version, changed }
		: undefined;
}
