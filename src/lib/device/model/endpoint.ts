/**
 * The language model that somebody asks, if any: an address that speaks as OpenAI's does, whoever runs it. It is kept on this device
 * alone: not in the log, which goes to other devices, and in no file.
 */
import * as z from 'zod/mini';

const KEY = 'footnote.model.1';

const LONGEST = 500;
const Text = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST));

/** Loopback is nobody else's; over plain http anybody on the way could read what goes further. */
const isReachable = (address: string): boolean => {
	const url = parsed(address);
	if (!url || url.username !== '' || url.password !== '') return false;
	const isHere = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
	return url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
};

function parsed(address: string): URL | undefined {
	try {
		return new URL(address);
	} catch {
		return undefined;
	}
}

export const Endpoint = z.object({
	/** Up to what comes before `/chat/completions`: http://localhost:11434/v1. */
	address: Text.check(z.refine(isReachable)),
	/** As its server calls it. */
	model: Text,
	key: z.optional(Text)
});
export type Endpoint = z.infer<typeof Endpoint>;

/** What somebody typed; undefined where it is no such address, or a part is missing. */
export const endpointFrom = (json: unknown): Endpoint | undefined => Endpoint.safeParse(json).data;

/** Whom the text goes to, as it is said beside each button. */
export const hostOf = ({ address }: Endpoint): string => new URL(address).host;

export function readEndpoint(storage: Pick<Storage, 'getItem'>): Endpoint | undefined {
	try {
		return endpointFrom(JSON.parse(storage.getItem(KEY) ?? 'null'));
	} catch {
		return undefined;
	}
}

/** Whether it is kept: some browsers keep nothing. */
export function keepEndpoint(storage: Pick<Storage, 'setItem'>, endpoint: Endpoint): boolean {
	try {
		storage.setItem(KEY, JSON.stringify(endpoint));
		return true;
	} catch {
		return false;
	}
}

export const forgetEndpoint = (storage: Pick<Storage, 'removeItem'>): void =>
	storage.removeItem(KEY);
