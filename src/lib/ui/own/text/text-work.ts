/** A deck's text, written and read in a worker: no page loads what YAML takes. */
import { errand } from '#lib/device/fit/errand.ts';
import type { ReadText } from '#lib/own/share/as-text.ts';
import { dayHere } from '#lib/ui/own/day-here.ts';

export type TextWork = { json: object } | { text: string; today: string };

const worker = () => new Worker(new URL('./text-worker.ts', import.meta.url), { type: 'module' });

/** Rejects where the network does not give what it takes. */
export const writtenText = (json: object): Promise<string> =>
	errand<TextWork, string>(worker, { json });

/** Rejects likewise, and when `signal` says to stop. */
export const readDeckText = (text: string, signal: AbortSignal): Promise<ReadText> =>
	errand<TextWork, ReadText>(worker, { text, today: dayHere() }, signal);
