/** SHA-256 at once and everywhere: the browser’s own is a promise, and there is none on a page without https. */
import { sha256 as digest } from '@noble/hashes/sha2.js';
import { hex } from './hex.ts';

/** Of bytes, or of a text’s UTF-8, in lower-case hexadecimal. */
export const sha256 = (data: Uint8Array | string): string =>
	hex(digest(typeof data === 'string' ? new TextEncoder().encode(data) : data));
