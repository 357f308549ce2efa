import { encode } from 'uqr';

/** A QR code to be drawn as one path: black squares of size 1 in a white square of this size. */
export interface Qr {
	size: number;
	path: string;
}

/** Modules of white that readers want around a code. */
const QUIET = 4;

/**
 * The QR code of an address, as an SVG path.
 *
 * @param ecc how much damage does no harm: `M` some 15 % of it, for paper; `L` some 7 %, for long addresses on a screen
 */
export function qrOf(address: string, ecc: 'L' | 'M' = 'M'): Qr {
	const { size, data } = encode(address, { ecc, border: QUIET });
	const runs = data.flatMap((row, y) => {
		const line = row.map((black) => (black ? '1' : '0')).join('');
		return [...line.matchAll(/1+/g)].map(
			({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`
		);
	});
	return { size, path: runs.join('') };
}
