import type { Settings } from '#lib/memory/log/entry.ts';

/** With fewer answers to learn from than this nothing is fitted. */
export const ENOUGH = 400;
/** A tenth more of them is worth another fit. */
const MORE = 10;

/** Whether weights are to be fitted without being asked. @param answers there are to learn from */
export const isFitDue = (
	answers: number,
	{ fitByItself = true, fittedTo = 0 }: Readonly<Settings>
): boolean => fitByItself && answers >= ENOUGH && answers - fittedTo >= fittedTo / MORE;
