import type { Box } from './boxes.ts';

/** A region as it is written: it may lack anything but its id. */
export interface Region {
	id: string;
	name?: string | undefined;
	where?: string | undefined;
	accept?: unknown;
	box?: unknown;
	round?: boolean | undefined;
}

/** Where one stands that nobody has drawn. */
export const MIDDLE: Box = [0.4, 0.4, 0.2, 0.2];

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The regions in a fact, whatever stands there. */
export const regionsIn = (value: unknown): Region[] =>
	(Array.isArray(value) ? value : []).flatMap((one: unknown) => {
		const { id, name, where, round, ...rest } = Object(one) as Record<string, unknown>;
		return typeof id === 'string'
			? { ...rest, id, name: textOf(name), where: textOf(where), ...(round === true && { round }) }
			: [];
	});
