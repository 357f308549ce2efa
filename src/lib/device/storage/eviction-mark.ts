/**
 * A cookie that says how much was learnt here, and when that was last said. Browsers clear a site's
 * databases without telling it; cookies that the server has set outlive that (see lasting-cookies.ts),
 * so a log that has less than the mark says was taken away.
 */
import { DAY } from '#lib/memory/day.ts';

const LONGEST = 400 * 86_400;

/** What was on this device: a number of entries, on a day since 1970 if it is known. */
export interface Learnt {
	count: number;
	day?: number;
}

/** What has cookies. */
interface Jar {
	cookie: string;
}

/** Sets the mark. @param now epoch ms */
export function markLearnt(jar: Jar, count: number, now: number): void {
	write(jar, `${count}.${Math.floor(now / DAY)}; Max-Age=${LONGEST}`);
}

/** Takes the mark away: what was learnt here is gone on purpose. */
export function forgetLearnt(jar: Jar): void {
	write(jar, '; Max-Age=0');
}

/** What the mark says; undefined if there is none. */
export function learntBefore(jar: Jar): Learnt | undefined {
	try {
		const [, count, day] = /(?:^|; )learnt=(\d+)(?:\.(\d+))?(?:;|$)/.exec(jar.cookie) ?? [];
		return count === undefined
			? undefined
			: { count: Number(count), ...(day && { day: Number(day) }) };
	} catch {
		return undefined;
	}
}

function write(jar: Jar, value: string): void {
	try {
		jar.cookie = `learnt=${value}; Path=/; SameSite=Lax`;
	} catch {
		// A frame or a setting forbids cookies: then a loss goes unnoticed.
	}
}
