/** A request's body, never more of it than we want to hold. */
import type * as z from 'zod/mini';
import { isDeeper } from '#lib/releases/is-deeper.ts';
import { hasUnkept } from './unkept.ts';
import { refuse } from '#lib/server/refuse.ts';

/**
 * The JSON of a request by a schema. Ends the request with 413 for more than `most` bytes, and with
 * 400 for what is no such JSON or has a character that cannot be kept.
 *
 * @param asIs takes every character, for whoever looks at each piece by itself: a bad one is to stop no other
 */
export async function jsonBody<S extends z.ZodMiniType>(
	request: Request,
	schema: S,
	most: number,
	asIs = false
): Promise<z.infer<S>> {
	let json: unknown;
	try {
		const body = await text(request, most);
		if (!asIs && hasUnkept(body)) throw new Error('an unkept character');
		json = JSON.parse(body);
		if (isDeeper(json, DEEPEST)) throw new Error('nested beyond what anybody writes');
	} catch (thrown) {
		// By `hear`, or by the server as a whole, which has a limit, too.
		if (Object(thrown).status === 413) refuse('too-large');
		refuse('unreadable');
	}
	const parsed = schema.safeParse(json);
	return parsed.success ? parsed.data : refuse('unexpected');
}

/** The bytes of a request. Ends it with 413 for more than `most`. */
export async function bytesBody(request: Request, most: number): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	await hear(request, most, (piece) => pieces.push(piece));
	return Buffer.concat(pieces);
}

/** Hands on what is sent, piece by piece. Ends it with 413 for more than `most` bytes; it is heard to its end, for who is cut off hears no answer. */
async function hear(request: Request, most: number, take: (piece: Uint8Array) => void) {
	let read = 0;
	for await (const piece of request.body ?? []) {
		read += piece.byteLength;
		if (read <= most) take(piece);
	}
	if (read > most) refuse('too-large');
}

/** Levels of lists and objects in each other; an entry in a push has two more than one by itself. */
const DEEPEST = 64;

async function text(request: Request, most: number): Promise<string> {
	if (!request.body) return '';
	// What was compressed has been unfolded (see intake.ts).
	if ((request.headers.get('content-encoding') ?? 'identity') !== 'identity')
		throw new Error('an unknown encoding');
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let whole = '';
	await hear(request, most, (piece) => {
		whole += decoder.decode(piece, { stream: true });
	});
	return whole + decoder.decode();
}
