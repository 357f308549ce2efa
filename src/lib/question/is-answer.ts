import type { Response } from './question.ts';

/** Beside the answer itself. */
const BESIDE = /^(?:form|hinted|begun)$/;

/** Whether something was answered, in whatever shape: an empty field, or a list of nothing, is none. */
export const isAnswer = (response: Response | null | undefined): response is Response =>
	Object.entries(response ?? {}).some(([name, given]) => !BESIDE.test(name) && says(given));

const says = (given: unknown): boolean =>
	Array.isArray(given) ? given.some(says) : given !== null && String(given).trim() !== '';
