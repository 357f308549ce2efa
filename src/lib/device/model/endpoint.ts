/**
 * The language model that somebody asks, if any: an address that speaks as OpenAI's does, whoever runs it. It is kept on this device
 * alone: not in the log, which goes to other devices, and in no file.
 */
import * as z from 'zod/mini';

const KEY = 'footnote.model.1';

const LONGEST = 500;
const Text = z.string().check(z.maxLength(LONGEST));

const Endpoint = z.object({
	/** Up to what comes before `/chat/completions`: http://localhost:11434/v1. */
	address: Text,
	/** As its server calls it. */
	model: Text,
	key: z.optional(Text)
});
export type Endpoint = z.infer<typeof Endpoint>;

/** What somebody typed; undefined where it is no such address, or a part is missing. */
export function endpointFrom(json: unknown): Endpoint | undefined {
	const { data } = Endpoint.safeParse(json);
	if (!data) return undefined;
	const [address, model, key] = [data.address, data.model, data.key ?? ''].map((one) => one.trim());
	if (!address || !model || !isReachable(address)) return undefined;
	return { address, model, ...(key && { key }) };
}

/** Loopback is nobody else's; over plain http anybody on the way could read what goes further. */
function isReachable(address: string): boolean {
	try {
		const { protocol, hostname, username, password } = new URL(address);
		if (username !== '' || password !== '') return false;
		const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
		return protocol === 'https:' || (protocol === 'http:' && isHere);
	} catch {
		return false;
	}
}

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
