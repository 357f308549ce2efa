/** Reads documents of word processors: fetched when one is opened. */
import { onErrand } from '#lib/device/fit/errand.ts';
import type { Read } from './article-work.ts';
import { readDocumentBytes } from './read-document.ts';

onErrand(async (bytes: Uint8Array): Promise<Read> => readDocumentBytes(bytes));
