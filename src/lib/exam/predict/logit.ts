/** Chances on the scale on which errors of a model add up: 0.5 is 0, 0.88 is 2, 0.98 is 4. */

/** Nearer to 0 or 1 than this a chance is no better known. */
const EDGE = 0.002;

export const toLogit = (chance: number): number => {
	const inside = Math.min(Math.max(chance, EDGE), 1 - EDGE);
	return Math.log(inside / (1 - inside));
};
