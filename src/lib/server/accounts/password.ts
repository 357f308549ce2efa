/**
 * Passwords are kept as argon2id, which makes guessing them dear even for whoever has the database:
 * 19 MiB, two passes, one lane (OWASP's first choice, some 60 ms).
 */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { OURSELVES, throughGate } from '#lib/server/guesses/hash-gate.ts';

const derive = promisify(argon2);

type Cost = Record<'memory' | 'passes' | 'parallelism', number>;
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const FORM = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** Nobody types more; what is longer is refused before any work is done for it. */
export const LONGEST_PASSWORD = 1000;

/**
 * What is kept of a password, with its cost and salt, so that the cost can be raised later.
 *
 * @param who for whom (see hash-gate.ts)
 * @throws {TooBusy}
 */
export async function hashPassword(password: string, who = OURSELVES): Promise<string> {
	const salt = randomBytes(16);
	return written(salt, await work(password, salt, COST, who));
}

/**
 * Whether it is the password of which `kept` is kept. Takes as long where nothing is kept, so that
 * the time does not tell whether there is such a teacher.
 *
 * @param who for whom (see hash-gate.ts)
 * @throws {TooBusy}
 */
export async function isPassword(
	password: string,
	kept: string | undefined,
	who = OURSELVES
): Promise<boolean> {
	if (password.length > LONGEST_PASSWORD) return false;
	const parts = FORM.exec(kept ?? NOBODYS);
	if (!parts) throw new Error('A kept password has no form that is known.');
	const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number];
	const expected = Buffer.from(parts[5]!, 'base64');
	const cost = { memory, passes, parallelism };
	const hash = await work(password, Buffer.from(parts[4]!, 'base64'), cost, who);
	return timingSafeEqual(hash, expected) && kept !== undefined;
}

const plain = (data: Buffer) => data.toString('base64').replaceAll('=', '');
const written = (salt: Buffer, hash: Buffer) =>
	`$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${plain(salt)}$${plain(hash)}`;
/** Compared where there is no password; no password is its. */
const NOBODYS = written(randomBytes(16), randomBytes(32));

const work = (password: string, nonce: Buffer, cost: Cost, who: string) =>
	throughGate(who, () => {
		// Letters that look the same are the same, whatever the keyboard made them of.
		const message = password.normalize('NFKC');
		return derive('argon2id', { message, nonce, tagLength: 32, ...cost });
	});
