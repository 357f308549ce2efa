const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A new name for a writer of log entries: 100 random bits as 20 letters. `getRandomValues` works
 * over plain http too, where `randomUUID` does not exist.
 */
export function newDeviceId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(20));
	return Array.from(bytes, (byte) => LETTERS[byte % 32]).join('');
}
