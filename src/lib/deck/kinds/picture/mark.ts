/** A region as `media/region-marks.ts` reads it: in thousandths of the picture. */
export const markOf = ({
	box,
	round
}: {
	box: readonly number[];
	round?: boolean | undefined;
}): string => (round ? 'e' : 'r') + box.map((part) => Math.round(part * 1000)).join();
