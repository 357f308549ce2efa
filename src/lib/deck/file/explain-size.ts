/** Values that are too small or too large, and how values are shown in messages. */
import type * as z from 'zod/mini';
import { say, type Given, type Saying } from '#lib/deck/saying.ts';

export function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall, value: unknown): Saying {
	const least = Number(minimum);
	if (origin === 'string') return say`is empty; write something or delete the key.`;
	if (origin === 'array') return say`needs at least ${least}; there ${are(value)}.`;
	return say`${shown(value)} must be at least ${least}.`;
}

export function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig, value: unknown): Saying {
	const most = Number(maximum);
	if (origin === 'string')
		return say`is ${String(value).length} characters long; ${most} are the most.`;
	if (origin === 'array') return say`may have ${most} at most; there ${are(value)}.`;
	return say`${shown(value)} must be at most ${most}.`;
}

function are(value: unknown): Saying {
	const count = Array.isArray(value) ? value.length : 0;
	return count === 1 ? say`is 1` : say`are ${count}`;
}

export const listed = (options: readonly string[]): Given =>
	options.length === 1 ? String(options[0]) : say`one of ${options.join(', ')}`;

export function shown(value: unknown): Given {
	if (Array.isArray(value)) return say`a list`;
	if (typeof value === 'object' && value !== null) return say`a mapping`;
	if (typeof value !== 'string') return String(value);
	return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
}
