/**
 * A cookie that says "something was learnt here". Browsers clear a site's databases without telling
 * it; cookies mostly outlive that, so a log that is empty beside the mark was taken away.
 */
const MARK = 'learnt=1';
const LONGEST = 400 * 86_400;

/** Sets the mark, for as long as browsers allow. */
export function markLearnt(jar: { cookie: string }): void {
	try {
		jar.cookie = `${MARK}; Path=/; Max-Age=${LONGEST}; SameSite=Lax`;
	} catch {
		// A frame or a setting forbids cookies: then a loss goes unnoticed.
	}
}

/** Takes the mark away: what was learnt here is gone on purpose. */
export function forgetLearnt(jar: { cookie: string }): void {
	try {
		jar.cookie = `${MARK}; Path=/; Max-Age=0; SameSite=Lax`;
	} catch {
		// See above.
	}
}

export function wasLearnt(jar: { cookie: string }): boolean {
	try {
		return jar.cookie.split('; ').includes(MARK);
	} catch {
		return false;
	}
}
